namespace Folkmoot.Platform;

/// <summary>Something that was named on the command line or in the environment and cannot be used.</summary>
/// <param name="message">What it is and why, in a line for whoever named it.</param>
public sealed class UnusableSettings(string message) : Exception(message);
