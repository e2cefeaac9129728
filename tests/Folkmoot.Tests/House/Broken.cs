namespace Folkmoot.Tests.House;

/// <summary>Fails with everything that breaks a rule of the house, one line each: what and where.</summary>
internal static class Broken
{
    internal static void None(string rule, IEnumerable<string> broken)
    {
        var list = broken.Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{rule}\n  " + string.Join("\n  ", list));
    }
}
