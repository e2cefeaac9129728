using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Drafting;

/// <summary>Makes a proof of a draft.</summary>
internal static class DraftProof
{
    private const char Joint = '/';

    /// <summary>Sections that hold one value, and the field that the proof-reader knows it by.</summary>
    private static readonly (SectionName Name, string Field)[] Values =
    [
        (SectionName.Title, ProofText.Title), (SectionName.NotBefore, ProofText.DueOn), (SectionName.Restriction, ProofText.Restriction), (SectionName.RestrictionExplanation, ProofText.RestrictionExplanation),
        (SectionName.Taker, "decision-maker"), (SectionName.LeadMember, "lead-member"), (SectionName.Director, "lead-director"), (SectionName.Contact, ProofText.Contact),
    ];

    /// <param name="written">The draft.</param>
    /// <param name="register">What the register holds.</param>
    /// <param name="today">The day it is read on.</param>
    public static Proof Of(WrittenDraft written, RegisterFacts register, DateOnly today) => new()
    {
        Reference = written.Has(SectionName.Reference) ? written.Text(SectionName.Reference) : null,
        Texts = [.. Texts(written).Where(text => text.Text.Length > 0)],
        IsKey = written.IsKey,
        KeyReasons = written.Has(SectionName.KeyReason) ? [written.Text(SectionName.KeyReason)] : [],
        Due = written.Day(SectionName.NotBefore) is { } day ? new(DueKind.NotBefore, day, null, written.Text(SectionName.NotBefore), null) : Due.NotKnown,
        Restriction = written.Restriction,
        Divisions = written.Lines(SectionName.Divisions),
        IsDraft = true,
        Register = register,
        Today = today,
    };

    /// <summary>The section that a field of a proof stands for; null where the words are none of the draft's.</summary>
    public static (SectionName Name, int Place)? SectionOf(string field)
    {
        var (name, place) = field.Split(Joint) is [var own, var number] ? (own, int.Parse(number)) : (field, 0);
        if (name == ProofText.Key) return (SectionName.Key, 0);
        if (Array.Find(Values, value => value.Field == name) is { Field: not null } value) return (value.Name, 0);
        return SectionList.All.FirstOrDefault(kind => kind.Field == name) is { } kind ? (kind.Name, place) : null;
    }

    private static IEnumerable<ProofText> Texts(WrittenDraft written)
    {
        foreach (var (name, field) in Values) yield return new(field, SectionList.Of(name).Label, name == SectionName.Restriction ? written.Restriction ?? "" : written.Text(name), isProse: false);
        if (written.IsKey != Answer.Unknown) yield return new(ProofText.Key, "Key decision", written.IsKey.KeyWords(), isProse: false);
        foreach (var kind in SectionList.All.Where(kind => kind is { Form: SectionForm.Prose, Text: not null } && !SectionList.OfOption.Contains(kind.Name)))
            yield return new(kind.Field, kind.Label, written.Text(kind.Name), kind.Text);
        foreach (var text in written.Options.SelectMany(Texts)) yield return text;
        if (written.Recommended is { } recommended) yield return new(Field(SectionName.Recommended), "Recommended option", $"Recommended option: {recommended.Label}", TextName.Options);
        yield return new(Field(SectionName.KeyReason), SectionList.Of(SectionName.KeyReason).Label, written.Text(SectionName.KeyReason));
        yield return new(Field(SectionName.NextStep), "Next procurement", NextStep(written));
    }

    private static IEnumerable<ProofText> Texts(WrittenOption option)
    {
        yield return new(Field(SectionName.OptionText, option.Number), option.Label, option.Text, TextName.Options);
        // The name and the reason stand beside each other on the page: read together, they say what was discarded.
        if (option is { IsRecommended: false, Reason.Length: > 0 }) yield return new(Field(SectionName.OptionReason, option.Number), $"{option.Label}, discarded", $"{option.Label} was discarded.\n{option.Reason}", TextName.Options);
    }

    private static string NextStep(WrittenDraft written)
    {
        var (step, on) = (written.Text(SectionName.NextStep), written.Day(SectionName.NextStepOn));
        return on is null ? step : $"Next procurement, {on.Value.InWords()}: {step}";
    }

    private static string Field(SectionName name, int place = 0) => SectionList.Of(name).Field + (place == 0 ? "" : $"{Joint}{place}");
}
