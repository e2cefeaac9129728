using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Decisions;

/// <summary>Builds a council that does not exist, with what a test needs of it. Keys follow one another, so that a run is like the one before.</summary>
public sealed class Council
{
    private readonly List<object> rows = [];
    private int count;

    public Council(string shortName = "anyshire", string name = "Anyshire County Council")
    {
        Authority = new Authority { Id = NewId(shortName), ShortName = shortName, Name = name };
        rows.Add(Authority);
    }

    public Authority Authority { get; }

    public object[] Rows => [.. rows];

    public T Add<T>(T row)
        where T : notnull
    {
        rows.Add(row);
        return row;
    }

    public Guid NewId(string? salt = null)
    {
        count++;
        var bytes = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{salt ?? Authority.ShortName} {count}"));
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes, count);
        return new Guid(bytes.AsSpan(0, 16), bigEndian: true);
    }

    public Body Body(string name, BodyKind kind = BodyKind.Committee) =>
        Add(new Body { Id = NewId(), AuthorityId = Authority.Id, Name = name, Slug = Slug.Of(name), Kind = kind });

    public Division Division(string name) => Add(new Division { Id = NewId(), AuthorityId = Authority.Id, Name = name, Slug = Slug.Of(name) });

    public Service Service(string title, string? purpose = null)
    {
        var id = NewId();
        return Add(new Service { Id = id, AuthorityId = Authority.Id, Title = title, Slug = Slug.Of(title), Purpose = purpose, SortKey = SortKey.Of(null, id) });
    }

    public Meeting Meeting(Body body, DateOnly on, Action<Meeting>? and = null)
    {
        var meeting = Add(new Meeting { Id = NewId(), AuthorityId = Authority.Id, BodyId = body.Id, On = on });
        and?.Invoke(meeting);
        return meeting;
    }

    /// <summary>A decision; its address and its place in lists follow from what is set.</summary>
    public Decision Decision(string title, Action<Decision>? and = null)
    {
        var decision = new Decision { Id = NewId(), AuthorityId = Authority.Id, Title = title, Slug = "" };
        and?.Invoke(decision);
        decision.Slug = decision.Slug.Length > 0 ? decision.Slug : Slug.Of(decision.Reference ?? title);
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
        return Add(decision);
    }

    public Decision Made(string title, DateOnly on, Action<Decision>? and = null) => Decision(title, d =>
    {
        d.MadeOn = on;
        d.State = DecisionState.Approved;
        and?.Invoke(d);
    });

    public Decision Due(string title, DateOnly from, Action<Decision>? and = null) => Decision(title, d =>
    {
        d.Due = new Due(DueKind.NotBefore, from, null, $"Not before {from:d MMMM yyyy}", null);
        d.State = DecisionState.Due;
        d.Notice = NoticeState.Published;
        and?.Invoke(d);
    });

    public void Affects(Decision decision, Division division) => Add(new DecisionDivision
    {
        Id = NewId(), AuthorityId = Authority.Id, DecisionId = decision.Id, DivisionId = division.Id, SortKey = decision.SortKey,
    });

    public void IsAbout(Decision decision, Service service) => Add(new DecisionService
    {
        Id = NewId(), AuthorityId = Authority.Id, DecisionId = decision.Id, ServiceId = service.Id, SortKey = decision.SortKey,
    });

    public Consideration Considered(Decision decision, Body body, DateOnly? on, Outcome outcome = Outcome.Endorsed, string? comments = null) => Add(new Consideration
    {
        Id = NewId(), AuthorityId = Authority.Id, DecisionId = decision.Id, BodyId = body.Id, SortKey = decision.SortKey, On = on, Outcome = outcome, Comments = comments,
    });

    public void Names(Decision decision, string reference, Decision? to = null) => Add(new DecisionReference
    {
        Id = NewId(), AuthorityId = Authority.Id, DecisionId = decision.Id, Reference = reference, ToId = to?.Id,
    });

    public DecisionDocument Paper(Decision decision, string title, Action<DecisionDocument>? and = null)
    {
        var paper = Add(new DecisionDocument { Id = NewId(), AuthorityId = Authority.Id, DecisionId = decision.Id, Title = title });
        and?.Invoke(paper);
        return paper;
    }

    public void Happened(Decision decision, Track track, string state, DateOnly? on, string? who = null, string? why = null) => Add(new DecisionEvent
    {
        Id = NewId(), AuthorityId = Authority.Id, DecisionId = decision.Id, Track = track, State = state, On = on,
        RecordedAt = new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc), Who = who, Why = why,
    });

    public void Asked(Consideration consideration, string text, string? reply = null, DateOnly? answered = null) => Add(new Question
    {
        Id = NewId(), AuthorityId = Authority.Id, ConsiderationId = consideration.Id, Text = text, Reply = reply, AnsweredOn = answered,
    });

    public void Promised(Consideration consideration, string text, string? owner = null, DateOnly? kept = null) => Add(new Promise
    {
        Id = NewId(), AuthorityId = Authority.Id, ConsiderationId = consideration.Id, Text = text, Owner = owner, KeptOn = kept,
    });
}
