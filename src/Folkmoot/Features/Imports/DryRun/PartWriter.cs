using System.Text.Json;
using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.DryRun;

/// <summary>Writes the parts of a record.</summary>
internal sealed class PartWriter(Utf8JsonWriter json)
{
    /// <summary>The first eighty characters, white space collapsed.</summary>
    public string? Opening(string? text)
    {
        if (text is null) return null;
        var line = TidyText.OneLine(text);
        return line.Length <= 80 ? line : line[..(char.IsHighSurrogate(line[79]) ? 79 : 80)];
    }

    public void Date(string name, DateOnly? date) => json.WriteString(name, date?.ToString("yyyy-MM-dd"));

    public void Texts(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public void Due(string name, DecisionDue? due)
    {
        if (due is null) { json.WriteNull(name); return; }
        json.WriteStartObject(name);
        json.WriteString("text", due.Text);
        json.WriteString("kind", due.Kind);
        Date("from", due.From);
        Date("to", due.To);
        json.WriteString("taker", due.Taker);
        if (due.Reason is not null) json.WriteString("reason", due.Reason);
        json.WriteEndObject();
    }

    public void Contacts(List<PrintedContact> contacts)
    {
        json.WriteStartArray("contact");
        foreach (var contact in contacts)
        {
            json.WriteStartObject();
            json.WriteString("name", contact.Name);
            json.WriteString("role", contact.Role);
            json.WriteString("email", contact.Email);
            json.WriteString("tel", contact.Telephone);
            if (contact.Kind is not null) json.WriteString("kind", contact.Kind);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void Money(List<SumOfMoney> sums)
    {
        json.WriteStartArray("money");
        foreach (var sum in sums)
        {
            json.WriteStartObject();
            json.WriteString("text", sum.Text);
            if (sum.Upper is { } upper)
            {
                json.WriteStartArray("amount");
                json.WriteNumberValue(sum.Amount ?? 0);
                json.WriteNumberValue(upper);
                json.WriteEndArray();
                json.WriteBoolean("range", true);
            }
            else if (sum.Amount is { } amount) json.WriteNumber("amount", amount);
            else json.WriteNull("amount");
            json.WriteString("currency", sum.Text.Contains('€', StringComparison.Ordinal) ? "EUR" : sum.Text.Contains('$', StringComparison.Ordinal) ? "USD" : "GBP");
            json.WriteString("meaning", sum.Meaning);
            if (sum.Period is not null) json.WriteString("period", sum.Period);
            if (sum.Approximate) json.WriteBoolean("approximate", true);
            if (sum.Where is not null) json.WriteString("where", sum.Where);
            Span(sum.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void ContractDates(List<ContractDate> dates)
    {
        json.WriteStartArray("contract_dates");
        foreach (var date in dates)
        {
            json.WriteStartObject();
            json.WriteString("text", date.Text);
            json.WriteString("date", date.Date);
            json.WriteString("precision", date.Precision);
            json.WriteString("meaning", date.Meaning);
            Span(date.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void Meeting(MeetingLink meeting)
    {
        json.WriteStartObject("decided_at_meeting");
        Date("date", meeting.Date);
        json.WriteString("body", meeting.Body);
        json.WriteString("cid", meeting.CommitteeId);
        json.WriteString("mid", meeting.MeetingId);
        json.WriteEndObject();
    }

    public void Documents(List<PrintedDocument> documents)
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("title", document.Title);
            if (document.Address is not null) json.WriteString("href", document.Address);
            if (document.Size is not null) json.WriteString("size", document.Size);
            if (document.Type is not null) json.WriteString("type", document.Type);
            if (document.Restricted is { } restricted) json.WriteBoolean("restricted", restricted);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void More(Dictionary<string, object> more)
    {
        foreach (var (name, value) in more)
        {
            if (value is DateOnly date) Date(name, date);
            else if (value is IEnumerable<string> texts) Texts(name, [.. texts]);
            else json.WriteString(name, value.ToString());
        }
    }

    public void Readings(PageRecord record) => new ReadingWriter(json).Write(record);

    private void Span(TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.Length);
        json.WriteEndArray();
    }
}
