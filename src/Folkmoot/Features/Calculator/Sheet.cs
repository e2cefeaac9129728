using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Features.Calculator.Questions;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Platform;

namespace Folkmoot.Features.Calculator;

/// <summary>One question with what was typed and what was worked out: what the page shows and JSON tells.</summary>
/// <param name="Questions">All that can be asked.</param>
/// <param name="Question">The one that was.</param>
/// <param name="Typed">What was typed.</param>
public sealed record Sheet(IReadOnlyList<Question> Questions, Question Question, Typed Typed)
{
    /// <summary>Null until the form is sent, and when it cannot be answered.</summary>
    public Result? Result { get; init; }

    /// <summary>Why a day that was typed rightly cannot be answered: it is outside the law known.</summary>
    public string? Outside { get; init; }

    public static async Task<Sheet> ReadAsync(Db db, CurrentAuthority authority, Clock clock, IQueryCollection query, CancellationToken ct)
    {
        var rules = authority.IsSet ? await AuthorityRules.OfAsync(db, authority.Id, ct) : AuthorityRules.None;
        var questions = AllQuestions.Of(rules, clock.Today);
        var question = questions.FirstOrDefault(q => q.Key == query["ask"].ToString()) ?? questions[0];
        var sheet = new Sheet(questions, question, new Typed(question.Fields, query));
        if (!sheet.Typed.IsSent || sheet.Typed.Problems.Count > 0)
        {
            return sheet;
        }
        try
        {
            return sheet with { Result = question.Answer(sheet.Typed) };
        }
        catch (OutsideTheLaw outside)
        {
            return sheet with { Outside = outside.Message };
        }
    }

    /// <summary>The address of the question with what was typed into it.</summary>
    public string Address(string page) => page + QueryString.Create(
        new[] { KeyValuePair.Create<string, string?>("ask", Question.Key) }.Concat(Question.Fields.Select(field => KeyValuePair.Create<string, string?>(field.Name, Typed.Text(field.Name))).Where(field => field.Value!.Length > 0)));
}
