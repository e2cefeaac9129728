namespace Folkmoot.Platform.Pages;

/// <summary>Takes out of queries the character that stands for nothing, which no database can be asked about.</summary>
public static class PlainQueries
{
    private const string Nothing = "%00";

    /// <summary>Has every page and endpoint after it see queries without it.</summary>
    public static void UsePlainQueries(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.QueryString.Value?.Contains(Nothing, StringComparison.Ordinal) == true)
        {
            context.Request.QueryString = new(context.Request.QueryString.Value.Replace(Nothing, "", StringComparison.Ordinal));
        }
        return next(context);
    });
}
