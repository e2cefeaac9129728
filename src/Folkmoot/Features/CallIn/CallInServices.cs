namespace Folkmoot.Features.CallIn;

/// <summary>What the feature brings for pages and commands.</summary>
public static class CallInServices
{
    public static void AddCallIn(this IServiceCollection services)
    {
        services.AddScoped<CallInClocks>();
        services.AddScoped<CallIns>();
        services.AddScoped<CallInRulings>();
        services.AddScoped<CallInHearings>();
        services.AddScoped<CallInWaivers>();
        services.AddScoped<CloseCallIns>();
    }
}
