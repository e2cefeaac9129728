namespace Folkmoot.Features.Records;

/// <summary>What the feature brings for pages and commands.</summary>
public static class RecordServices
{
    public static void AddRecords(this IServiceCollection services)
    {
        services.AddScoped<Takings>();
        services.AddScoped<RecordPublishing>();
        services.AddScoped<NotMade>();
    }
}
