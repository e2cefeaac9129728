using Folkmoot.Data;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Platform;
using Folkmoot.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Demonstration;

/// <summary>The record that an empty store is given, so that the first page a newcomer sees is full.</summary>
public sealed class DemonstrationRecord(Db db, Clock clock, FileStore files)
{
    public const string FileName = "kent-carers.json";

    /// <summary>Loads it when there is no authority yet; says whether it did.</summary>
    public async Task<bool> LoadIntoEmptyStoreAsync(CancellationToken ct)
    {
        if (await db.Authorities.AnyAsync(ct))
        {
            return false;
        }
        var outcome = await new RecordImporter(db, clock, files).ImportAsync(Bytes(), FileName, dryRun: false, ct);
        return outcome.Accepted ? true : throw new InvalidOperationException("The demonstration is wrong: " + string.Join("; ", outcome.Problems));
    }

    /// <summary>The record file itself.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(DemonstrationRecord).Assembly.GetManifestResourceStream(FileName)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
