namespace Folkmoot.BrowserTests;

/// <summary>Fails with the faults themselves, the first thirty of them, one a line.</summary>
internal static class Faults
{
    public static void None(string heading, IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, $"{heading} ({faults.Count})\n{string.Join('\n', faults.Take(30))}");
}
