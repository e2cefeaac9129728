using Folkmoot.Features.Meetings;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Agendas;

/// <summary>An item of an agenda as the form has it.</summary>
public sealed class ItemTyped
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public Guid? DecisionId { get; set; }

    public bool Restricted { get; set; }
}

/// <summary>A meeting as the form has it.</summary>
public sealed class MeetingTyped
{
    private const int Most = 200, Empty = 3;

    public string? On { get; set; }

    public string? Time { get; set; }

    public string? Place { get; set; }

    public string? Status { get; set; }

    public string? ConvenedOn { get; set; }

    public string? WhyLate { get; set; }

    public int? Version { get; set; }

    public List<ItemTyped> Items { get; set; } = [];

    /// <summary>The rows of the form: what was typed, and a few empty ones.</summary>
    public IEnumerable<ItemTyped> Rows => Items.Concat(Enumerable.Range(0, Empty).Select(_ => new ItemTyped()));

    public static MeetingTyped Of(Meeting meeting) => new()
    {
        On = meeting.On.InWords(), Time = meeting.Time, Place = meeting.Place, Status = meeting.PrintedStatus, ConvenedOn = meeting.ConvenedOn?.InWords(), Version = meeting.Version,
        WhyLate = meeting.Drafted?.Select(item => item.Late).OfType<string>().FirstOrDefault(),
        Items = [.. (meeting.Drafted ?? meeting.Items).Select(item => new ItemTyped { Number = item.Number, Title = item.Title, DecisionId = item.DecisionId, Restricted = item.Restricted })],
    };

    /// <summary>What was typed; null, with what is wrong, when it has no day. A row without a title takes its decision's; one with neither is left out.</summary>
    public NewMeeting? Read(IReadOnlyDictionary<Guid, string> titles, Objections wrong)
    {
        var (on, convened) = (wrong.Day("on", On), wrong.Day("convened-on", ConvenedOn, needed: false));
        Items.RemoveAll(row => Given(row.Title) is null && (row.DecisionId is not { } id || !titles.ContainsKey(id)));
        return wrong.Any ? null : new()
        {
            On = on!.Value, Time = Given(Time), Place = Given(Place), Status = Status, ConvenedOn = convened, WhyLate = Given(WhyLate), Version = Version, Items = [.. Items.Take(Most).Select(row => Item(row, titles)).OrderBy(NumberOf)],
        };
    }

    private static AgendaItem Item(ItemTyped row, IReadOnlyDictionary<Guid, string> titles)
    {
        var decision = row.DecisionId is { } id && titles.ContainsKey(id) ? row.DecisionId : null;
        return new(Given(row.Number), Given(row.Title) ?? titles[decision!.Value], row.Restricted, decision);
    }

    /// <summary>Items stand in the order of their numbers; those without one last, as typed.</summary>
    private static int NumberOf(AgendaItem item) => int.TryParse(new string([.. (item.Number ?? "").TakeWhile(char.IsAsciiDigit)]), out var number) ? number : int.MaxValue;

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
