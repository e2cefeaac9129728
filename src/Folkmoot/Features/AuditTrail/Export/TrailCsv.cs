using System.Text;
using Folkmoot.Data;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.AuditTrail.Export;

/// <summary>The trail for a spreadsheet: UTF-8 with a byte-order mark, as the register of contracts. A text that would be taken for a formula has an apostrophe before it, so it is not for a checker.</summary>
public static class TrailCsv
{
    private const string Head = "number,kind,at,authority,authority_id,who,why,changes,previous,hash\r\n";

    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<StoredEntry> rows, Func<string, string?> nameOf, CancellationToken ct)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 16384, leaveOpen: true);
        await writer.WriteAsync(Head.AsMemory(), ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            string?[] cells = [row.Number.ToString(), row.Kind, row.At, nameOf(row.Authority), row.Authority, row.Who, row.Why, row.Changes, row.Previous, row.Hash];
            await writer.WriteAsync((string.Join(',', cells.Select(Cell.Of)) + "\r\n").AsMemory(), ct);
        }
    }
}
