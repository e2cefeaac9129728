using Folkmoot.Data;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Files.Checking;
using Folkmoot.Platform.Files.Sniffing;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Papers;

/// <summary>A file that was received, looked at and checked. Whoever keeps it moves it away; else it is gone when disposed of.</summary>
public sealed record TakenFile(Incoming File, FileType Type, string Name, string Words, string Checked) : IDisposable
{
    public void Dispose() => File.Dispose();
}

/// <summary>Receives files: to disk, bounded, of a kind that is taken by their bytes, and checked where somebody checks.</summary>
public sealed class PaperIntake(Db db, PaperFiles files, UploadSettings settings)
{
    private const string Unchecked = "not checked: no checker is set up";

    /// <param name="content">What was sent.</param>
    /// <param name="name">What the sender's computer calls it.</param>
    /// <param name="authority">To which authority it was sent.</param>
    /// <param name="person">Who sent it.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Attempt<TakenFile>> TakeAsync(Stream content, string? name, Guid authority, Person person, CancellationToken ct)
    {
        var received = await Incoming.ReceiveAsync(content, files.IncomingFolder, settings.MostBytes, ct);
        if (received is null) return Wrong($"The file is larger than {settings.MostMegabytes} MB, which is the most that is taken.");
        var taken = await LookAsync(received, name, authority, person, ct);
        if (taken.Done is null) received.Dispose();
        return taken;
    }

    private async Task<Attempt<TakenFile>> LookAsync(Incoming received, string? name, Guid authority, Person person, CancellationToken ct)
    {
        await using var bytes = received.Open();
        var sniffed = Sniffer.Look(bytes, settings.Bounds);
        if (sniffed.Type is not { } type) return Wrong(sniffed.Refusal!);
        var clean = FileName.Clean(name, type);
        if (settings.Clamd is { } address)
        {
            var verdict = await new Clamd(address, settings.Patience).CheckAsync(bytes, ct);
            if (verdict.Failed is { } failed) return Wrong($"Files are checked for what is harmful before they are taken, and the checker failed: {failed}. The file was not taken. Try again later; if it goes on, tell whoever runs this site.");
            if (verdict.Found is { } found)
            {
                await db.SaveAsync(new Act(person.Who, $"Refused the file “{clean}”, SHA-256 {received.Hash}: the checker found {found} in it", ActKind.Refusal, authority), ct);
                return Wrong($"The checker found something harmful in the file ({found}). The file was not taken, and that it was sent is on the audit trail.");
            }
        }
        var words = FileWords.Of(bytes, type, settings.Bounds);
        return words is null ? Wrong("The document within the file cannot be read. Save it again from the program that made it.")
            : new TakenFile(received, type, clean, words, settings.Clamd is null ? Unchecked : "checked by clamd, which found nothing");
    }

    private static Objection Wrong(string words) => new("file", words);
}
