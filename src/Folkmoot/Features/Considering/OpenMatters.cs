using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Considering;

/// <summary>Questions that a body asked and promises made to it: each open until it is answered or kept.</summary>
public sealed class OpenMatters(Db db, Clock clock)
{
    private static readonly Objection MayNotWrite = new("", "Writing down questions and promises is for democratic services.");
    private static readonly Objection MayNotSettle = new("", "Answering is for the author, the director and democratic services.");

    public async Task<Attempt<Question>> AskAsync(Guid considerationId, string? text, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Consideration, Deed.Edit)) return MayNotWrite;
        if (await FindAsync(considerationId, ct) is not { } consideration) return new Objection("", "It is no longer on the record.");
        if (string.IsNullOrWhiteSpace(text)) return new Objection("question", "Write the question.");
        var question = new Question { Id = clock.NewId(), AuthorityId = consideration.AuthorityId, ConsiderationId = consideration.Id, Text = text.Trim(), Source = "Folkmoot" };
        db.Add(question);
        return await db.TryAsync(new Act(person.Who, $"Wrote down a question about decision {Name(consideration)}"), question, ct);
    }

    /// <param name="questionId">The question.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="on">The day it was given; null for today.</param>
    /// <param name="version">The version of the question that was looked at.</param>
    /// <param name="person">Who writes it down.</param>
    /// <param name="ct">Stops it before it is saved.</param>
    public async Task<Attempt<Question>> AnswerAsync(Guid questionId, string? reply, DateOnly? on, int? version, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Consideration, Deed.Settle)) return MayNotSettle;
        if (await db.Questions.FirstOrDefaultAsync(q => q.Id == questionId, ct) is not { } question || await FindAsync(question.ConsiderationId, ct) is not { } consideration) return new Objection("", "The question is no longer on the record.");
        if (version != question.Version) return Considerations.Met;
        List<Objection> objections = [];
        if (string.IsNullOrWhiteSpace(reply)) objections.Add(new($"reply-{questionId}", "Write the answer."));
        if (on > clock.Today) objections.Add(new($"answered-{questionId}", $"{on.Value.InWords()} has not come."));
        if (objections.Count > 0) return objections;
        (question.Reply, question.AnsweredOn) = (reply!.Trim(), on ?? clock.Today);
        return await db.TryAsync(new Act(person.Who, $"Answered a question about decision {Name(consideration)}"), question, ct);
    }

    public async Task<Attempt<Promise>> PromiseAsync(Guid considerationId, string? text, string? owner, DateOnly? due, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Consideration, Deed.Edit)) return MayNotWrite;
        if (await FindAsync(considerationId, ct) is not { } consideration) return new Objection("", "It is no longer on the record.");
        List<Objection> objections = [];
        if (string.IsNullOrWhiteSpace(text)) objections.Add(new("promise", "Write what was promised."));
        if (string.IsNullOrWhiteSpace(owner)) objections.Add(new("owner", "Say who promised it, by role."));
        if (objections.Count > 0) return objections;
        var promise = new Promise { Id = clock.NewId(), AuthorityId = consideration.AuthorityId, ConsiderationId = consideration.Id, Text = text!.Trim(), Owner = owner!.Trim(), DueOn = due, Source = "Folkmoot" };
        db.Add(promise);
        return await db.TryAsync(new Act(person.Who, $"Wrote down a promise about decision {Name(consideration)}"), promise, ct);
    }

    public async Task<Attempt<Promise>> KeepAsync(Guid promiseId, DateOnly? on, int? version, Person person, CancellationToken ct)
    {
        if (!person.May(Thing.Consideration, Deed.Settle)) return MayNotSettle;
        if (await db.Promises.FirstOrDefaultAsync(p => p.Id == promiseId, ct) is not { } promise || await FindAsync(promise.ConsiderationId, ct) is not { } consideration) return new Objection("", "The promise is no longer on the record.");
        if (version != promise.Version) return Considerations.Met;
        if (on > clock.Today) return new Objection($"kept-{promiseId}", $"{on.Value.InWords()} has not come.");
        promise.KeptOn = on ?? clock.Today;
        return await db.TryAsync(new Act(person.Who, $"Kept a promise about decision {Name(consideration)}"), promise, ct);
    }

    // Only of a decision that the reader may see.
    private Task<Consideration?> FindAsync(Guid id, CancellationToken ct) => db.Considerations.Include(c => c.Decision).FirstOrDefaultAsync(c => c.Id == id && c.Decision != null, ct);

    private static string Name(Consideration consideration) => consideration.Decision!.Reference ?? consideration.Decision.Title;
}
