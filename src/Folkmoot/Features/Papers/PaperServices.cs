namespace Folkmoot.Features.Papers;

/// <summary>What the feature brings for pages and commands.</summary>
public static class PaperServices
{
    public static void AddPapers(this IServiceCollection services)
    {
        services.AddSingleton<PaperFiles>();
        services.AddScoped<PaperIntake>();
        services.AddScoped<Papers>();
        services.AddScoped<PaperHandling>();
        services.AddScoped<PaperHolding>();
    }
}
