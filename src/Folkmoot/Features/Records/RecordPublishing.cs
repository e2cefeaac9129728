using Folkmoot.Data;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Papers;
using Folkmoot.Law.Governance;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records;

/// <summary>Publishing the record of a decision, which starts the call-in clock, and correcting one by publishing another.</summary>
public sealed class RecordPublishing(Db db, Clock clock, CallInClocks clocks, PaperHandling papers)
{
    /// <param name="decisionId">The decision.</param>
    /// <param name="toldOn">The day the members were told of it, where the authority's call-in is counted from there; null for today.</param>
    /// <param name="person">Who publishes.</param>
    /// <param name="ct">Stops it before it is saved.</param>
    public async Task<Attempt<PublishedRecord>> PublishAsync(Guid decisionId, DateOnly? toldOn, Person person, CancellationToken ct)
    {
        if (await FindAsync(decisionId, ct) is not { Decision: { } decision } taking) return new Objection("", "The decision has not been made, so there is no record to publish.");
        List<Objection> objections = [.. May(person), .. RecordChecks.Of(taking.Maker, taking.Words, taking.MadeOn)];
        if (await db.PublishedRecords.AnyAsync(r => r.TakingId == taking.Id, ct)) objections.Add(new("", "The record is published already. What is wrong in it is put right by a correction."));
        if (toldOn > clock.Today) objections.Add(new("told-on", "The members cannot have been told on a day that has not come."));
        else if (toldOn < taking.MadeOn) objections.Add(new("told-on", $"The decision was made on {taking.MadeOn.InWords()}; the members cannot have been told before."));
        if (objections.Count > 0) return objections;
        objections.AddRange(await papers.WithRecordAsync(decisionId, person, ct));
        if (objections.Count > 0)
        {
            db.ChangeTracker.Clear();
            return objections;
        }
        var record = await NewAsync(taking, taking.Words, correction: null, person, ct);
        decision.PublishedOn = record.PublishedOn;
        await clocks.StartAsync(new(decision, taking.Number, taking.MadeOn, taking.RecordedAt, taking.Maker == DecisionMaker.Officer, record.PublishedOn, toldOn ?? record.PublishedOn, person.Title), ct);
        return await db.TryAsync(new Act(person.Who, $"Published the record of decision {decision.Reference ?? decision.Title}"), record, ct);
    }

    /// <summary>Publishes another version. The one before stays as it was, and the call-in clock runs on.</summary>
    public async Task<Attempt<PublishedRecord>> CorrectAsync(Guid decisionId, RecordWords words, string correction, Person person, CancellationToken ct)
    {
        if (await FindAsync(decisionId, ct) is not { Decision: { } decision } taking) return new Objection("", "The decision has not been made, so there is no record to correct.");
        var last = await db.PublishedRecords.AsNoTracking().Where(r => r.TakingId == taking.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
        List<Objection> objections = [.. May(person), .. RecordChecks.Of(taking.Maker, words, taking.MadeOn)];
        if (last is null) objections.Add(new("", "No record is published yet, so there is none to correct."));
        if (string.IsNullOrWhiteSpace(correction)) objections.Add(new("correction", "Say what is corrected and why: it is printed with the record."));
        if (objections.Count > 0) return objections;
        var record = await NewAsync(taking, words, correction.Trim(), person, ct);
        return await db.TryAsync(new Act(person.Who, $"Corrected the record of decision {decision.Reference ?? decision.Title}: {record.Correction}"), record, ct);
    }

    private Task<Taking?> FindAsync(Guid decisionId, CancellationToken ct) =>
        db.Takings.Include(t => t.Decision).Where(t => t.DecisionId == decisionId && t.Decision != null).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct);

    private static IEnumerable<Objection> May(Person person) =>
        person.May(Thing.Record, Deed.Publish) ? [] : [new("", "Publishing the record of a decision is for democratic services.")];

    private async Task<PublishedRecord> NewAsync(Taking taking, RecordWords words, string? correction, Person person, CancellationToken ct)
    {
        var record = new PublishedRecord
        {
            Id = clock.NewId(), AuthorityId = taking.AuthorityId, DecisionId = taking.DecisionId, TakingId = taking.Id,
            Number = 1 + await db.PublishedRecords.CountAsync(r => r.DecisionId == taking.DecisionId, ct), Words = words,
            PublishedOn = clock.Today, PublishedAt = clock.Now, PublishedBy = person.Title, Correction = correction, Hash = "",
        };
        record = record.Hashed(RecordForm.HashOf(taking.Decision!, taking, record));
        db.Add(record);
        return record;
    }
}
