namespace Folkmoot.Features.Accounts;

/// <summary>How often somebody is told of their work by e-mail.</summary>
public enum WorkMail
{
    /// <summary>Once a day, in the morning.</summary>
    Daily,

    /// <summary>As soon as something needs them.</summary>
    AtOnce,

    /// <summary>Never.</summary>
    Never,
}

public static class WorkMailWords
{
    /// <summary>What holds, in words; once a day where nothing was chosen.</summary>
    public static string InWords(this WorkMail? chosen) => chosen switch { WorkMail.AtOnce => "at once", WorkMail.Never => "none", _ => "once a day" };
}
