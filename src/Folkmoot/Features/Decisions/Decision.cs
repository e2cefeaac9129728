using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions;

/// <summary>The whole matter from first notice to implementation.</summary>
public sealed class Decision : RecordedEntity, ISearchable
{
    /// <summary>What the full-text index calls a decision.</summary>
    public const string Kind = "decision";

    string ISearchable.Kind => Kind;

    /// <summary>The council's own reference, such as 23/00061. Not every council gives one.</summary>
    public string? Reference { get; set; }

    public required string Slug { get; set; }

    public required string Title { get; set; }

    public Answer IsKey { get; set; }

    /// <summary>Why it is a key decision, in the council's words.</summary>
    public IReadOnlyList<string> KeyReasons { get; set; } = [];

    /// <summary>Who takes it: a body, a role or an officer, as printed.</summary>
    public string? Taker { get; set; }

    /// <summary>The body that takes it, when a body does.</summary>
    public Guid? TakerBodyId { get; set; }

    public Body? TakerBody { get; init; }

    public string? LeadMember { get; set; }

    public string? LeadDirector { get; set; }

    public string? Department { get; set; }

    public string? Contact { get; set; }

    public bool AllDivisions { get; set; }

    public DateOnly? NoticeOn { get; set; }

    public Due Due { get; set; } = Due.NotKnown;

    public DateOnly? MadeOn { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    public NoticeState Notice { get; set; }

    public DecisionState State { get; set; }

    public CallInState CallIn { get; set; }

    public ImplementationState Implementation { get; set; }

    /// <summary>The one status word the council prints.</summary>
    public string? PrintedStatus { get; set; }

    /// <summary>What the council says of restricted papers: "Part exempt", with its explanation.</summary>
    public string? Restriction { get; set; }

    public string? RestrictionExplanation { get; set; }

    /// <summary>The urgency procedure used, in the council's words; null when none was.</summary>
    public string? Urgency { get; set; }

    /// <summary>Every labelled text in the council's order, with its label as printed.</summary>
    public IReadOnlyList<LabelledText> Texts { get; set; } = [];

    /// <summary>Sums, dates, laws and faults read from the texts.</summary>
    public IReadOnlyList<Reading> Readings { get; set; } = [];

    /// <summary>Orders lists by the day the decision was made, else is due, else was announced.</summary>
    public long SortKey { get; set; }

    public Openness Openness { get; set; }

    public List<DecisionEvent> History { get; } = [];

    public List<DecisionDocument> Documents { get; } = [];

    public List<DecisionDivision> Divisions { get; } = [];

    public List<DecisionService> Services { get; } = [];

    public List<Consideration> Considerations { get; } = [];

    public List<DecisionReference> References { get; } = [];

    /// <summary>The day that places it among others.</summary>
    public DateOnly? Day => MadeOn ?? Due.From ?? Due.To ?? NoticeOn;

    /// <summary>A text by its canonical name, when the record has it.</summary>
    public string? Text(TextName name) => Texts.FirstOrDefault(t => t.Name == name)?.Text;

    public SearchText SearchText() => new("decisions/" + Slug, Title,
        string.Join('\n', [.. Texts.Select(t => t.Text), LeadMember, Department, PrintedStatus, Reference]), Day);
}
