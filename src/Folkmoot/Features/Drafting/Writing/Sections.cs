using Folkmoot.Data;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Drafting.Writing;

/// <summary>Writes the sections of drafts. Each is saved on its own version; words typed on an older one are set aside and never lost.</summary>
public sealed class Sections(Db db, Clock clock, Drafts drafts, DraftFindings findings)
{
    /// <summary>The most characters that a section holds.</summary>
    public const int Longest = 100_000;

    private const int Attempts = 5;

    /// <summary>Saves what was typed.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="number">The draft.</param>
    /// <param name="typed">Sections with the versions typed on.</param>
    /// <param name="asTyped">Whether somebody is still typing: findings come and go then, and are not yet kept.</param>
    /// <param name="settles">The words set aside that what was typed takes in; null for none.</param>
    /// <param name="person">Who.</param>
    /// <param name="ct">Ends the saving.</param>
    public async Task<SaveAnswer> SaveAsync(Guid authority, int number, IReadOnlyList<Typed> typed, bool asTyped, Guid? settles, Person person, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await drafts.FindAsync(authority, number, ct) is not { } draft) return SaveAnswer.No("There is no such draft.");
            if (Refusal(draft, typed, person) is { } refusal) return SaveAnswer.No(refusal);
            var saved = new List<Saved>();
            foreach (var one in typed) saved.Add(await SaveAsync(draft, one, person, ct));
            if (settles is not null) await SettleAsync(draft, settles.Value, saved[0], person, ct);
            if (!asTyped && saved.TrueForAll(one => one.Met is null)) await findings.FollowAsync(draft, person, ct);
            if (!db.ChangeTracker.HasChanges()) return new(null, saved);
            try
            {
                await db.SaveAsync(new Act(person.Who, Why(draft, saved)), ct);
                return new(null, saved);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody saved a section of it between our reading and our writing: look again, and see whether it is the same one.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Adds an option after the last.</summary>
    public async Task<SaveAnswer> AddOptionAsync(Guid authority, int number, string name, Person person, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await drafts.FindAsync(authority, number, ct) is not { } draft) return SaveAnswer.No("There is no such draft.");
            if (!person.May(Thing.Draft, Deed.Edit, draft.State)) return SaveAnswer.No(Words.MayNotWrite(draft.State));
            var place = draft.Sections.Max(section => section.Place) + 1;
            var added = new FirstWords(draft, clock).OfOption(place, name.Trim(), "").ToList();
            db.AddRange(added);
            try
            {
                await db.SaveAsync(new Act(person.Who, $"added option {place} to draft {number}"), ct);
                return new(null, [.. added.Select(section => new Saved(section, null))]);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static string? Refusal(Draft draft, IReadOnlyList<Typed> typed, Person person)
    {
        if (!person.May(Thing.Draft, Deed.Edit, draft.State)) return Words.MayNotWrite(draft.State);
        if (typed.FirstOrDefault(one => one.Text.Length > Longest) is { } one) return $"“{SectionList.Of(one.Name).Label}” is longer than {Longest:#,##0} characters. Put part of it into a paper of its own.";
        return typed.All(one => draft.Sections.Exists(section => section.Name == one.Name && section.Place == one.Place)) ? null : "The draft has no such section.";
    }

    private async Task<Saved> SaveAsync(Draft draft, Typed typed, Person person, CancellationToken ct)
    {
        var section = draft.Sections.Single(section => section.Name == typed.Name && section.Place == typed.Place);
        var text = typed.Text.ReplaceLineEndings("\n");
        if (section.Text == text) return new(section, null);
        if (section.Version != typed.Version) return new(section, await SetAsideAsync(section, typed.Version, text, person, ct));
        if (section.Version == 0 && section.Text.Length > 0) db.Add(Version(section, 0, section.ChangedBy, section.ChangedAt));
        (section.Text, section.ChangedBy, section.ChangedAt) = (text, person.Who, clock.Now);
        db.Add(Version(section, section.Version + 1, person.Who, section.ChangedAt));
        return new(section, null);
    }

    // If somebody saved the section once more meanwhile, the merged words are set aside in their turn: the old ones are in them.
    private async Task SettleAsync(Draft draft, Guid aside, Saved saved, Person person, CancellationToken ct)
    {
        if (await db.SetAsides.FirstOrDefaultAsync(one => one.Id == aside && one.DraftId == draft.Id && one.SectionId == saved.Section.Id && one.SettledAt == null, ct) is not { } found) return;
        (found.SettledBy, found.SettledAt) = (person.Who, clock.Now);
        found.SettledAs = saved.Met is null ? saved.Section.Version + (db.Entry(saved.Section).State == EntityState.Modified ? 1 : 0) : null;
    }

    private async Task<SetAside> SetAsideAsync(Section section, int basedOn, string text, Person person, CancellationToken ct)
    {
        var aside = await db.SetAsides.FirstOrDefaultAsync(one => one.SectionId == section.Id && one.Who == person.Who && one.BasedOn == basedOn && one.SettledAt == null, ct);
        if (aside is null)
        {
            aside = new() { Id = clock.NewId(), AuthorityId = section.AuthorityId, DraftId = section.DraftId, SectionId = section.Id, BasedOn = basedOn, Text = text, Who = person.Who, At = clock.Now };
            db.Add(aside);
        }
        else if (aside.Text != text)
        {
            (aside.Text, aside.At) = (text, clock.Now);
        }
        return aside;
    }

    private SectionVersion Version(Section section, int number, string who, DateTime at) => new()
    {
        Id = clock.NewId(), AuthorityId = section.AuthorityId, DraftId = section.DraftId, SectionId = section.Id, Number = number, Text = section.Text, Who = who, At = at,
    };

    private static string Why(Draft draft, List<Saved> saved) =>
        saved.Exists(one => one.Met is not null) ? $"wrote in draft {draft.Number} what somebody else had changed meanwhile; the words are set aside"
        : $"wrote {string.Join(", ", saved.Select(one => SectionList.Of(one.Section.Name).Label))} in draft {draft.Number}";
}
