using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Law;
using Folkmoot.Law.Reports;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Reports.KeyProcedure;

/// <summary>A committee's wish for the report, as typed.</summary>
public sealed record NewKeyReport(Guid? BodyId, DateOnly? RequiredOn, string Opinion, DateOnly? DueBy);

/// <summary>The executive's answer, as typed.</summary>
public sealed record KeyAnswer(bool? HoldsNotKey, string WhyNotKey, DateOnly? ReportedOn);

/// <summary>Requires the report on a decision that was not treated as key (regulation 18), and answers it. What the record of the decision says stands in it by itself.</summary>
public sealed class KeyReports(Db db, Clock clock)
{
    /// <summary>The report of a decision; null when none was required.</summary>
    public Task<KeyReport?> FindAsync(Guid decisionId, CancellationToken ct) => db.KeyReports.Include(r => r.Body).FirstOrDefaultAsync(r => r.DecisionId == decisionId, ct);

    public async Task<Attempt<KeyReport>> RequireAsync(Decision decision, NewKeyReport asked, Person person, CancellationToken ct)
    {
        List<Objection> objections = [];
        var may = KeyProcedureReport.MayBeRequired(decision.MadeOn is not null, decision.IsKey switch { Answer.Yes => true, Answer.No => false, _ => null }, true, asked.RequiredOn ?? clock.Today);
        if (!person.May(Thing.Report, Deed.Request)) objections.Add(new("", "Only scrutiny, or democratic services for it, may write down that the report is required."));
        objections.AddRange(may.Elements.Where(element => element.Met == Met.No).Select(element => new Objection("", $"The report cannot be required, because it is not so that {element.Says}.")));
        if (asked.BodyId is not { } body || !await db.Bodies.AnyAsync(b => b.AuthorityId == decision.AuthorityId && b.Id == body, ct)) objections.Add(new("body", "Choose the committee that requires it."));
        if (string.IsNullOrWhiteSpace(asked.Opinion)) objections.Add(new("opinion", "Say why the committee thinks that the decision should have been treated as key."));
        if (asked.RequiredOn is null) objections.Add(new("required-on", "Enter the day on which it was required."));
        else if (asked.RequiredOn > clock.Today) objections.Add(new("required-on", "The committee cannot have required it on a day that has not come."));
        else if (decision.MadeOn is { } made && asked.RequiredOn < made) objections.Add(new("required-on", "The committee cannot have required it before the decision was made."));
        if (asked.DueBy is null) objections.Add(new("due-by", "Enter the day by which the report is to come."));
        else if (asked.DueBy <= asked.RequiredOn) objections.Add(new("due-by", "Give a day after the one on which it is required: the time has to be reasonable."));
        if (await db.KeyReports.AnyAsync(r => r.DecisionId == decision.Id, ct)) objections.Add(new("", "The report on this decision has been required already."));
        if (objections.Count > 0) return objections;
        var report = new KeyReport
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, BodyId = asked.BodyId!.Value, RequiredOn = asked.RequiredOn!.Value, Opinion = asked.Opinion.Trim(), DueBy = asked.DueBy!.Value,
        };
        db.Add(report);
        // The row of the decision is written as well, so that two who require it at one moment are told apart.
        db.Entry(decision).Property(d => d.IsKey).IsModified = true;
        return await db.TryAsync(new Act(person.Who, $"Required the report to the council on whether decision {decision.Reference ?? decision.Title} should have been treated as key"), report, ct);
    }

    public async Task<Attempt<KeyReport>> AnswerAsync(Decision decision, int version, KeyAnswer answer, Person person, CancellationToken ct)
    {
        if (await FindAsync(decision.Id, ct) is not { } report) return new Objection("", "No report on this decision was required.");
        List<Objection> objections = [];
        if (!person.May(Thing.Report, Deed.Settle)) objections.Add(new("", "Only the executive, its directors or democratic services for it may answer."));
        if (answer.HoldsNotKey is null) objections.Add(new("holds-not-key", "Say whether the executive holds that the decision was not key."));
        if (answer.HoldsNotKey == true && string.IsNullOrWhiteSpace(answer.WhyNotKey)) objections.Add(new("why-not-key", "Say why the executive holds that the decision was not key: the report has to."));
        if (answer.ReportedOn is null) objections.Add(new("reported-on", "Enter the day on which the report went to the council."));
        else if (answer.ReportedOn < report.RequiredOn) objections.Add(new("reported-on", "The report cannot have gone to the council before it was required."));
        else if (answer.ReportedOn > clock.Today) objections.Add(new("reported-on", "Write it down when the report has gone to the council: this day has not come."));
        if (objections.Count > 0) return objections;
        db.Entry(report).Property(r => r.Version).OriginalValue = version;
        (report.HoldsNotKey, report.WhyNotKey, report.ReportedOn) = (answer.HoldsNotKey, answer.HoldsNotKey == true ? answer.WhyNotKey.Trim() : null, answer.ReportedOn);
        return await db.TryAsync(new Act(person.Who, $"Reported to the council on whether decision {decision.Reference ?? decision.Title} should have been treated as key"), report, ct);
    }

    /// <summary>What the report says, part by part, from the latest record of the decision and from the answer.</summary>
    public async Task<IReadOnlyList<ReportPart>> WriteAsync(Decision decision, KeyReport report, CancellationToken ct)
    {
        var record = await db.PublishedRecords.AsNoTracking().Where(r => r.DecisionId == decision.Id).OrderByDescending(r => r.Number).Select(r => new { r.Words.Decision, r.Words.Reasons, r.Taking!.By }).FirstOrDefaultAsync(ct);
        return KeyProcedureReport.Write(new(
            record?.Decision ?? decision.Text(TextName.Decision) ?? decision.Text(TextName.ProposedDecision), record?.Reasons ?? decision.Text(TextName.Reasons), record?.By ?? decision.Taker, report.WhyNotKey, report.HoldsNotKey));
    }
}
