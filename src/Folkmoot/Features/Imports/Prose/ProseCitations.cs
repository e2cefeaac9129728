namespace Folkmoot.Features.Imports.Prose;

/// <summary>Puts what a record's prose cites into the record: other decisions, law, and the bodies that looked at the matter.</summary>
internal static class ProseCitations
{
    public static void Into(PageRecord record, List<ProsePart> parts)
    {
        var references = new List<CitedReference>();
        var laws = new List<CitedLaw>();
        foreach (var part in parts)
        {
            var words = part.Words;
            references.AddRange(References.In(words, record.Reference).Select(cited => cited with { Start = cited.Start + part.Start }));
            laws.AddRange(CitedLaws.In(words).Select(law => law with { Start = law.Start + part.Start }));
            foreach (var read in BodyConsiderations.In(words, part.Dates))
            {
                Consider(record, read, new(read.Start + part.Start, read.Length));
            }
        }

        Link(record, references);
        Cite(record, laws);
    }

    private static void Link(PageRecord record, List<CitedReference> references)
    {
        foreach (var cited in References.Linked(references))
        {
            record.LinkedReferences.Add(new(cited.Text, new(cited.Start, cited.Length)));
        }

        foreach (var near in references.Where(cited => cited.NearMissOf is not null).DistinctBy(cited => cited.Text))
        {
            var span = new TextSpan(near.Start, near.Length);
            record.LinkedReferences.Add(new(near.Text, span, near.NearMissOf));
            record.Findings.Add(new("near_miss_reference", $"“{near.Text}” is a digit out: {near.NearMissOf} may be meant.", "linked_references", span));
        }

        var frameworks = references.Where(cited => !cited.IsDecision).Select(cited => cited.Text).Distinct(StringComparer.Ordinal).ToList();
        if (frameworks.Count > 0)
        {
            record.More["frameworks"] = frameworks;
        }
    }

    private static void Cite(PageRecord record, List<CitedLaw> laws)
    {
        foreach (var law in CitedLaws.Grounds(laws))
        {
            record.LegalBases.Add(new(law.Text, new(law.Start, law.Length), law.Instrument));
        }

        var statutes = laws.Where(law => !law.IsGround).Select(law => law.Citation).Distinct(StringComparer.Ordinal).ToList();
        if (statutes.Count > 0)
        {
            record.More["statutes_cited"] = statutes;
        }
    }

    private static void Consider(PageRecord record, BodyConsideration read, TextSpan span)
    {
        if (!record.Considerations.Exists(known => known.Body == read.Body && known.Date == read.Date))
        {
            record.Considerations.Add(new(read.Body, read.Date, read.Outcome, span, read.IsPlanned));
        }
    }
}
