using System.Net.Sockets;
using System.Security.Authentication;
using Folkmoot.Platform.Mail;

namespace Folkmoot.Data.Mail;

/// <summary>Sends what waits in the outbox. docs/mail.md tells what happens when it is killed at any point.</summary>
public sealed class SendMail(Outbox outbox, MailSettings settings)
{
    /// <summary>How many went and how many did not.</summary>
    public sealed record Result(int Sent, int Failed);

    /// <summary>Sends until nothing waits that is due.</summary>
    public async Task<Result> RunAsync(CancellationToken ct)
    {
        await outbox.PutInOrderAsync(ct);
        var (sent, failed) = (0, 0);
        while (await outbox.ClaimAsync(ct) is { Count: > 0 } mails)
        {
            var gone = await SendAsync(mails, ct);
            (sent, failed) = (sent + gone, failed + mails.Count - gone);
        }
        return new(sent, failed);
    }

    private async Task<int> SendAsync(IReadOnlyList<OutgoingMail> mails, CancellationToken ct)
    {
        SmtpConnection? connection = null;
        var sent = 0;
        try
        {
            for (var i = 0; i < mails.Count; i++)
            {
                connection ??= await OpenAsync(mails.Skip(i), ct);
                if (connection is null) return sent;
                if (await GiveAsync(connection, mails[i], ct))
                {
                    sent++;
                    continue;
                }
                await connection.DisposeAsync();
                connection = null;
            }
            if (connection is not null) await connection.QuitAsync(ct);
            return sent;
        }
        finally
        {
            if (connection is not null) await connection.DisposeAsync();
        }
    }

    /// <summary>A connection, or null with all the mails put off: whatever the server says before it heard of a mail says nothing about the mail.</summary>
    private async Task<SmtpConnection?> OpenAsync(IEnumerable<OutgoingMail> waiting, CancellationToken ct)
    {
        try
        {
            return await SmtpConnection.OpenAsync(settings, ct);
        }
        catch (Exception failure) when (failure is SmtpRefusal || IsOfConnection(failure, ct))
        {
            foreach (var mail in waiting) await outbox.FailedAsync(mail, $"The mail server could not be used: {InWords(failure)}", forGood: false, ct);
            return null;
        }
    }

    /// <summary>False when the connection is not to be used for another mail.</summary>
    private async Task<bool> GiveAsync(SmtpConnection connection, OutgoingMail mail, CancellationToken ct)
    {
        var handing = false;
        try
        {
            await connection.PrepareAsync(settings.From.Address, mail.To, MailText.Of(mail, settings), ct);
            if (!await outbox.BeginHandingOverAsync(mail, ct)) return false;
            handing = true;
            // From here on the answer is waited for even when the process is asked to stop.
            await connection.FinishAsync(CancellationToken.None);
            await outbox.SentAsync(mail, CancellationToken.None);
            return true;
        }
        catch (ArgumentException unwritable)
        {
            await outbox.FailedAsync(mail, InWords(unwritable), forGood: true, ct);
        }
        catch (SmtpRefusal refusal)
        {
            await outbox.FailedAsync(mail, refusal.Message, refusal.IsForGood, CancellationToken.None);
        }
        catch (Exception failure) when (IsOfConnection(failure, ct))
        {
            // Without the end of the mail the server has nothing to deliver.
            if (handing) await outbox.DoubtAsync(mail, $"The server had all of it and its answer never came: {InWords(failure)}", CancellationToken.None);
            else await outbox.FailedAsync(mail, $"The connection to the mail server failed: {InWords(failure)}", forGood: false, ct);
        }
        return false;
    }

    private static bool IsOfConnection(Exception failure, CancellationToken ct) =>
        failure is IOException or SocketException or AuthenticationException || (failure is OperationCanceledException && !ct.IsCancellationRequested);

    private static string InWords(Exception failure) => failure is OperationCanceledException ? "it took too long to answer." : SmtpRefusal.WithoutAddresses(failure.Message);
}
