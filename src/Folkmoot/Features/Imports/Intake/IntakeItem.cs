using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>A page, or one row of a list, on its way into the store.</summary>
internal sealed record IntakeItem(ReadFile File, PageRecord Record, Guid AuthorityId, string FileAddress, string Key)
{
    public static IEnumerable<IntakeItem> Of(ReadFile file, Guid authorityId, string address)
    {
        yield return new(file, file.Record!, authorityId, address, SourceKeys.Of(file.Record!, file.File.Name, -1));
        for (var i = 0; i < file.Record!.Records.Count; i++)
            if (SourceKeys.IsDecision(file.Record.Records[i]))
                yield return new(file, file.Record.Records[i], authorityId, address, SourceKeys.Of(file.Record.Records[i], file.File.Name, i));
    }
}
