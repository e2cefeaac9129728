using Folkmoot.Law;
using Folkmoot.Platform;

namespace Folkmoot.Features.Calculator.Asking;

/// <summary>What was typed into a question's fields, read, with what is wrong with it.</summary>
public sealed class Typed
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public Typed(IReadOnlyList<Field> fields, IQueryCollection query)
    {
        IsSent = fields.Any(field => query.ContainsKey(field.Name));
        foreach (var field in fields)
        {
            var text = query[field.Name].ToString();
            texts[field.Name] = text;
            values[field.Name] = IsSent ? Read(field, text.Trim()) : null;
        }
    }

    /// <summary>Whether anything was asked, or the form was only opened.</summary>
    public bool IsSent { get; }

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string> Problems { get; } = new(StringComparer.Ordinal);

    public string Text(string name) => texts.GetValueOrDefault(name, "");

    public DateOnly Day(string name) => (DateOnly)values[name]!;

    public DateOnly? DayIfAny(string name) => (DateOnly?)values[name];

    public int? Number(string name) => (int?)values[name];

    public Money? Money(string name) => (Money?)values[name];

    public string Choice(string name) => (string)values[name]!;

    /// <summary>"Yes", "no", or null for "not known".</summary>
    public bool? Answer(string name) => Choice(name) switch { "yes" => true, "no" => false, _ => null };

    private object? Read(Field field, string text)
    {
        if (field.Kind == FieldKind.Choice)
        {
            return field.Choices.Select(choice => choice.Value).FirstOrDefault(value => value == text) ?? (text.Length == 0 ? field.Choices[0].Value : Wrong(field, "Choose one of the answers given"));
        }
        if (text.Length == 0)
        {
            return field.IsOptional ? null : Wrong(field, field.Missing ?? (field.Kind == FieldKind.Day ? "Enter a day" : "Enter a figure"));
        }
        return field.Kind switch
        {
            FieldKind.Day => TypedDay.Read(text, out var problem) ?? Wrong(field, problem!),
            FieldKind.Number => int.TryParse(text, out var number) && number is >= 1 and <= 999 ? number : Wrong(field, "Enter a whole number from 1 to 999"),
            _ => TypedMoney.Read(text) ?? Wrong(field, "Enter a sum in pounds, such as 1,029,080 or 1.2m"),
        };
    }

    private object? Wrong(Field field, string problem)
    {
        Problems[field.Name] = problem;
        return null;
    }
}
