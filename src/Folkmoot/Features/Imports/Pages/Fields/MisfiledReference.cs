using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>The reference typed into a field where it does not belong, when the title has none.</summary>
internal static class MisfiledReference
{
    public static void Find(PageRecord record)
    {
        if (record.Reference is not null) return;
        foreach (var field in record.Fields)
        {
            if (field.Name is "title" or null || TitleReference.Alone(field.Value) is not { } reference) continue;
            record.Reference = reference;
            record.ReferenceFrom = field.Label;
            record.Findings.Add(new("misfiled_reference", $"The reference {reference} is typed under \u201C{field.Label}\u201D.", field.Name, field.Span));
            return;
        }
    }
}
