using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>What hangs on a decision: divisions, documents, references to others, bodies that considered it.</summary>
internal sealed class DecisionLinks(Db db, Clock clock, IntakeState state, DecisionHistory history)
{
    public void Take(Decision decision, PageRecord record)
    {
        foreach (var name in record.Divisions) Division(decision, name);
        foreach (var document in record.Documents) Document(decision, document);
        foreach (var mention in record.LinkedReferences) Reference(decision, mention);
        foreach (var considered in record.Considerations) Consideration(decision, considered);
        if (decision.TakerBodyId is null && decision.Taker is { } taker && IsBody(taker)) decision.TakerBodyId = Body(decision.AuthorityId, taker).Id;
    }

    public Body Body(Guid authority, string name)
    {
        var slug = Slug.Of(name);
        if (state.Bodies.TryGetValue((authority, slug), out var body)) return body;
        body = new() { Id = clock.NewId(), AuthorityId = authority, Name = name, Slug = slug, Kind = KindOf(name) };
        db.Add(body);
        return state.Bodies[(authority, slug)] = body;
    }

    public Division NamedDivision(Guid authority, string name)
    {
        var slug = Slug.Of(name);
        if (state.Divisions.TryGetValue((authority, slug), out var division)) return division;
        division = new() { Id = clock.NewId(), AuthorityId = authority, Name = name, Slug = slug };
        db.Add(division);
        return state.Divisions[(authority, slug)] = division;
    }

    private static bool IsBody(string taker) =>
        taker is "Cabinet" or "Council" or "Executive" or "County Council" or "Full Council" or "Executive Cabinet" or "The Cabinet" || taker.EndsWith(" Committee", StringComparison.Ordinal);

    private static BodyKind KindOf(string name) =>
        name.Contains("Committee", StringComparison.OrdinalIgnoreCase) ? BodyKind.Committee
        : name.Contains("Cabinet", StringComparison.OrdinalIgnoreCase) || name.Contains("Executive", StringComparison.OrdinalIgnoreCase) ? BodyKind.Cabinet
        : name.EndsWith("Council", StringComparison.OrdinalIgnoreCase) ? BodyKind.Council : BodyKind.Unknown;

    private void Division(Decision decision, string name)
    {
        if (name.TrimStart('(').StartsWith("all ", StringComparison.OrdinalIgnoreCase)) { decision.AllDivisions = true; return; }
        var division = NamedDivision(decision.AuthorityId, name);
        if (decision.Divisions.Exists(link => link.DivisionId == division.Id)) return;
        db.Add(new DecisionDivision { Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, DivisionId = division.Id, SortKey = decision.SortKey, Source = PageIntake.Source });
    }

    private void Document(Decision decision, PrintedDocument read)
    {
        if (decision.Documents.Exists(held => held.Title == read.Title && (read.Address is null || held.Url is null || held.Url == read.Address))) return;
        db.Add(new DecisionDocument
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Title = read.Title, Url = read.Address,
            Kind = DocumentKinds.Of(read.Title), Restricted = read.Restricted == true, Source = PageIntake.Source,
            Size = read.Size is null ? null : string.Join(' ', new[] { read.Type, read.Size }.Where(part => part is not null)),
        });
    }

    private void Reference(Decision decision, ReferenceMention mention)
    {
        var reference = SourceKeys.Normal(mention.NearMissOf ?? mention.Text);
        if (reference == decision.Reference || decision.References.Exists(link => link.Reference == reference)) return;
        var key = (decision.AuthorityId, reference);
        Guid? to = state.ByReference.TryGetValue(key, out var held) ? held.Id : state.Named.TryGetValue(key, out var named) ? named : null;
        db.Add(new DecisionReference { Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Reference = reference, ToId = to, Source = PageIntake.Source });
    }

    private void Consideration(Decision decision, ConsideredBy considered)
    {
        var body = Body(decision.AuthorityId, considered.Body);
        var held = decision.Considerations.Find(c => c.BodyId == body.Id && c.On == considered.Date);
        if (held is null)
        {
            held = new Consideration { Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, BodyId = body.Id, SortKey = decision.SortKey, On = considered.Date, Source = PageIntake.Source };
            db.Add(held);
        }
        var outcome = considered.Outcome switch
        {
            "endorsed" => Outcome.Endorsed,
            "amended" => Outcome.Amended,
            "not endorsed" => Outcome.NotEndorsed,
            "noted" => Outcome.Noted,
            _ => considered.Planned ? Outcome.Planned : Outcome.Unknown,
        };
        if (outcome != Outcome.Unknown) held.Outcome = outcome;
        if (held.Outcome is not (Outcome.Unknown or Outcome.Planned)) history.Happened(decision, Track.Decision, nameof(DecisionState.Considered), considered.Date);
    }
}
