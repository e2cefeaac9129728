namespace Folkmoot.Features.Considering;

/// <summary>The operations on what bodies make of decisions.</summary>
public static class ConsideringSetup
{
    public static void AddConsidering(this IServiceCollection services)
    {
        services.AddScoped<Considerations>();
        services.AddScoped<OpenMatters>();
    }
}
