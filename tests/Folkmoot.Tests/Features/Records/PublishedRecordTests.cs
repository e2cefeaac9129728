using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Records;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Records;

public abstract class PublishedRecordTests(StoreFixture store)
{
    [Fact]
    public async Task A_correction_is_another_version_that_says_so_and_leaves_the_first_and_the_clock_as_they_were()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var words = Matter.Words with { Reasons = "Carers keep their breaks." };
        matter.On(2023, 7, 28);

        Assert.Equal("correction", Assert.Single((await matter.CorrectAsync(words, "")).Objections).Field);
        Assert.Empty((await matter.CorrectAsync(words, "The reasons named a service that was not meant.")).Objections);

        var versions = await matter.DoAsync(db => db.PublishedRecords.Include(r => r.Taking).Include(r => r.Decision).Where(r => r.DecisionId == matter.Decision.Id).OrderBy(r => r.Number).ToListAsync());
        Assert.Equal([Matter.Words.Reasons, words.Reasons], versions.Select(v => v.Words.Reasons));
        Assert.Equal([null, "The reasons named a service that was not meant."], versions.Select(v => v.Correction));
        Assert.All(versions, v => Assert.Equal(v.Hash, RecordForm.HashOf(v.Decision!, v.Taking!, v)));
        Assert.Equal(new(2023, 7, 26), (await matter.NowAsync()).PublishedOn);
        Assert.Equal(1, await matter.DoAsync(db => db.CallInClocks.CountAsync(c => c.DecisionId == matter.Decision.Id)));
    }

    [Fact]
    public async Task A_word_changed_behind_the_back_of_the_record_changes_its_hash()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();

        var record = await matter.DoAsync(db => db.PublishedRecords.Include(r => r.Taking).Include(r => r.Decision).SingleAsync(r => r.DecisionId == matter.Decision.Id));
        var altered = new PublishedRecord
        {
            Id = record.Id, AuthorityId = record.AuthorityId, DecisionId = record.DecisionId, TakingId = record.TakingId, Number = 1, Hash = "", PublishedAt = record.PublishedAt,
            PublishedBy = record.PublishedBy, PublishedOn = record.PublishedOn, Words = record.Words with { Rejected = [.. record.Words.Rejected.Skip(1)] },
        };

        Assert.NotEqual(record.Hash, RecordForm.HashOf(record.Decision!, record.Taking!, altered));
    }

    [Fact]
    public async Task Only_democratic_services_publishes_a_record_and_only_once()
    {
        var matter = await new Matter(store).AddAsync();
        Assert.Contains("has not been made", Assert.Single((await matter.PublishAsync()).Objections).Says, StringComparison.Ordinal);
        await matter.MadeAsync();

        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.DemocraticServices))
        {
            Assert.Contains("is for democratic services", Assert.Single((await matter.PublishAsync(role)).Objections).Says, StringComparison.Ordinal);
        }
        Assert.Empty((await matter.PublishAsync()).Objections);
        Assert.Contains("published already", Assert.Single((await matter.PublishAsync()).Objections).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_of_call_in_are_counted_from_publication_and_not_from_the_decision()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.MadeAsync();
        matter.On(2023, 7, 28);

        await matter.PublishAsync();

        var clock = await matter.DoAsync(db => db.CallInClocks.SingleAsync(c => c.DecisionId == matter.Decision.Id));
        Assert.Equal((new DateOnly(2023, 7, 28), new DateOnly(2023, 8, 4), new DateOnly(2023, 8, 5)), (clock.Opens, clock.Closes, clock.EffectiveFrom));
        Assert.Contains(clock.Sum, line => line.EndsWith("weekend, not counted", StringComparison.Ordinal));
        Assert.Equal("Constitution, part 4, rule 16", clock.RulesSay);
    }

    [Fact]
    public async Task A_refused_decision_never_comes_into_force()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);
        await matter.TakeAsync(Matter.NewTaking(new(2023, 7, 26)) with { Outcome = DecisionState.Refused });
        await matter.PublishAsync();
        matter.On(2023, 8, 10);
        await matter.CloseAsync();

        Assert.Equal((CallInState.Closed, ImplementationState.NotStarted), ((await matter.NowAsync()).CallIn, (await matter.NowAsync()).Implementation));
        Assert.Contains("refused, so there is nothing to carry out", Assert.Single((await matter.CarryOutAsync([], why: "Nothing to do")).Objections).Says, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteStore store) : PublishedRecordTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : PublishedRecordTests(store), IClassFixture<PostgresStore>;
}
