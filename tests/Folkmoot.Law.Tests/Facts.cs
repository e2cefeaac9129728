namespace Folkmoot.Law.Tests;

/// <summary>Facts with one of them changed by its name, so that a test can spoil each in turn.</summary>
internal static class Facts
{
    internal static object? Of<T>(T facts, string name) where T : class => typeof(T).GetProperty(name)!.GetValue(facts);

    internal static T With<T>(T facts, string name, object? value) where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(facts, null)!;
        typeof(T).GetProperty(name)!.SetValue(copy, value);
        return copy;
    }
}
