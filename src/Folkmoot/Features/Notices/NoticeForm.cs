using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Folkmoot.Platform;

namespace Folkmoot.Features.Notices;

/// <summary>A notice as published: what the hash is over. docs/notices.md tells the form for whoever checks it. A member may be added under another <see cref="Name"/>; none is renamed.</summary>
public sealed record NoticeForm
{
    /// <summary>The name of this form.</summary>
    public const string Name = "folkmoot notice 1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public string Form { get; init; } = Name;

    public required string Authority { get; init; }

    public required string AuthorityKey { get; init; }

    public required int Number { get; init; }

    /// <summary>first, correction or replacement.</summary>
    public required string Kind { get; init; }

    /// <summary>"2023-06-27T08:30:00.000000Z".</summary>
    public required string PublishedAt { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public required PublishedClock Clock { get; init; }

    public PublishedChange? Replaces { get; init; }

    public string? Reference { get; init; }

    public required string Title { get; init; }

    /// <summary>Regulation 9(1)(a), as a sentence.</summary>
    public required string Statement { get; init; }

    public required bool IsKey { get; init; }

    public IReadOnlyList<string> KeyReasons { get; init; } = [];

    public required string Matter { get; init; }

    public required PublishedMaker DecisionMaker { get; init; }

    public required PublishedDue Due { get; init; }

    public IReadOnlyList<ListedDocument> Documents { get; init; } = [];

    public required string Address { get; init; }

    /// <summary>Regulation 9(1)(g), as a sentence.</summary>
    public required string OthersMayFollow { get; init; }

    public required string HowToRequest { get; init; }

    public string? Restriction { get; init; }

    public PublishedUrgency? Urgency { get; init; }

    public long? ExpenditurePence { get; init; }

    public long? SavingPence { get; init; }

    public string? LeadMember { get; init; }

    public string? LeadDirector { get; init; }

    public string? Department { get; init; }

    public string? Contact { get; init; }

    public bool AllDivisions { get; init; }

    public IReadOnlyList<string> Divisions { get; init; } = [];

    public IReadOnlyList<string> Services { get; init; } = [];

    public IReadOnlyList<PublishedText> Texts { get; init; } = [];

    /// <summary>The words that are hashed.</summary>
    public string InWords() => CanonicalJson.Of(JsonSerializer.SerializeToNode(this, Options));

    public static NoticeForm Read(string words) =>
        JsonNode.Parse(words).Deserialize<NoticeForm>(Options) ?? throw new InvalidOperationException("A notice holds no words.");
}
