using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Law;
using Folkmoot.Law.Governance;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform;
using KeyAnswer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices.Write;

/// <summary>Reads what was typed as a notice. What cannot be read is a problem of its field.</summary>
internal sealed class Reading(Typed typed, Names names)
{
    private readonly List<NoticeProblem> problems = [.. names.Problems];

    public IReadOnlyList<NoticeProblem> Problems => problems;

    public NewNotice Notice(Guid? decision, Guid? replaces) => new()
    {
        DecisionId = decision, ReplacesId = replaces, WhyChanged = typed.Given("why-changed"), SameMeaning = typed.Given("same-meaning"),
        Reference = typed.Given("reference"), Title = typed.Given("title"), Matter = typed.Given("matter"),
        IsKey = Spelling.Read<KeyAnswer>(typed["is-key"]) ?? KeyAnswer.Unknown, KeyReasons = typed.Lines("key-reasons"),
        Maker = Spelling.Read<DecisionMaker>(typed["maker"]), Taker = typed.Given("taker"), TakerBodyId = names.Body, TakerName = typed.Given("taker-name"), Members = typed.Lines("members"),
        Due = Due(), Documents = typed.Ticked("no-documents") ? [] : typed.Lines("documents") is { Count: > 0 } lines ? [.. lines.Select(Write.Documents.Read)] : null,
        Address = typed.Given("address"), OthersMayFollow = typed.Ticked("others-may-follow"), HowToRequest = typed.Given("how-to-request"), AtOffices = typed.Ticked("at-offices"),
        Restriction = typed.Given("restriction"), HoldsNothingRestricted = typed.Ticked("holds-nothing-restricted"), Urgency = Urgency(),
        Expenditure = Sum("expenditure"), Saving = Sum("saving"), LeadMember = typed.Given("lead-member"), LeadDirector = typed.Given("lead-director"),
        Department = typed.Given("department"), Contact = typed.Given("contact"), AllDivisions = typed.Ticked("all-divisions"), DivisionIds = names.Divisions, ServiceIds = names.Services,
        Texts = [.. Typed.Texts.Where(text => typed.Given(text.Field) is not null).Select(text => new LabelledText(text.Name, text.Label, typed[text.Field]))],
    };

    private Due Due()
    {
        var (from, to) = (Day("due"), Day("due-to"));
        return from is null && to is null ? Decisions.Due.NotKnown : Spelling.Read<DueKind>(typed["due-kind"]) switch
        {
            DueKind.On => new(DueKind.On, from, null, null, null),
            DueKind.Between => new(DueKind.Between, from, to, null, null),
            _ => new(DueKind.NotBefore, from, null, null, null),
        };
    }

    private NewUrgency? Urgency() => Spelling.Read<NoticePath>(typed["path"]) is not { } path || path == NoticePath.Notice ? null : new NewUrgency
    {
        Path = path, WhyImpracticable = typed.Given("why-impracticable"), Committee = typed.Given("committee"),
        ScrutinyToldOn = path == NoticePath.GeneralException ? Day("scrutiny-told-on") : null,
        Agreement = Agreements.Read(path == NoticePath.SpecialUrgency ? typed["agreement"] : ""),
        AgreedOn = path == NoticePath.SpecialUrgency ? Day("agreed-on") : null,
        AgreementReasons = path == NoticePath.SpecialUrgency ? typed.Given("agreement-reasons") : null,
    };

    private DateOnly? Day(string field)
    {
        if (typed.Given(field) is not { } words) return null;
        var day = TypedDay.Read(words, out var problem);
        if (problem is not null) problems.Add(new(field, problem));
        return day;
    }

    private Money? Sum(string field)
    {
        if (typed.Given(field) is not { } words) return null;
        var sum = TypedSum.Read(words, out var problem);
        if (problem is not null) problems.Add(new(field, problem));
        return sum;
    }
}
