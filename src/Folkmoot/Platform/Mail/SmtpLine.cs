using System.Text;

namespace Folkmoot.Platform.Mail;

/// <summary>A connection to a mail server, line by line. Every wait ends after a while.</summary>
/// <param name="stream">The connection.</param>
internal sealed class SmtpLine(Stream stream)
{
    /// <summary>How long an answer may take.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);

    /// <summary>How long the server may take to say that it has the mail: longer than it takes most to look it over for viruses.</summary>
    public static readonly TimeSpan ForTheWhole = TimeSpan.FromMinutes(5);

    private const int MostLines = 100;
    private const int LongestLine = 4096;
    private readonly byte[] buffer = new byte[4096];
    private int from;
    private int to;

    /// <summary>Whether the server sent more than was read: before encryption begins, somebody else may have put it there.</summary>
    public bool HasMore => from < to;

    /// <summary>Sends text as it is.</summary>
    public async Task WriteAsync(string text, CancellationToken ct)
    {
        using var limit = Limited(Usual, ct);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), limit.Token);
        await stream.FlushAsync(limit.Token);
    }

    /// <summary>Sends a command and reads its answer.</summary>
    /// <exception cref="SmtpRefusal">The answer does not begin with the digit expected.</exception>
    public async Task<IReadOnlyList<string>> AskAsync(string command, char expected, TimeSpan patience, CancellationToken ct)
    {
        await WriteAsync(command + "\r\n", ct);
        return await AnswerAsync(expected, patience, ct);
    }

    /// <summary>Reads an answer: the words of its lines.</summary>
    /// <exception cref="SmtpRefusal">The answer does not begin with the digit expected.</exception>
    /// <exception cref="IOException">The connection ended, or what came is no answer.</exception>
    public async Task<IReadOnlyList<string>> AnswerAsync(char expected, TimeSpan patience, CancellationToken ct)
    {
        using var limit = Limited(patience, ct);
        var words = new List<string>();
        while (words.Count < MostLines)
        {
            var line = await ReadAsync(limit.Token);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), out var code)) throw new IOException("The mail server answered with something that is no answer.");
            words.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length > 3 && line[3] == '-') continue;
            return line[0] == expected ? words : throw new SmtpRefusal(code, string.Join(' ', words));
        }
        throw new IOException("The mail server’s answer does not end.");
    }

    private async Task<string> ReadAsync(CancellationToken ct)
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (from == to)
            {
                (from, to) = (0, await stream.ReadAsync(buffer, ct));
                if (to == 0) throw new IOException("The mail server ended the connection.");
            }
            var next = (char)buffer[from++];
            if (next == '\n') return line.ToString().TrimEnd('\r');
            line.Append(next);
        }
        throw new IOException("The mail server’s answer does not end.");
    }

    private static CancellationTokenSource Limited(TimeSpan patience, CancellationToken ct)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        return limit;
    }
}
