using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Features.SignOffs.ListSignOffs;
using Folkmoot.Features.SignOffs.Signing;

namespace Folkmoot.Features.SignOffs;

/// <summary>The operations of sign-off.</summary>
public static class SignOffsSetup
{
    public static void AddSignOffs(this IServiceCollection services)
    {
        services.AddScoped<Rounds>();
        services.AddScoped<ChangesSince>();
        services.AddScoped<Signatures>();
        services.AddScoped<Signatories>();
        services.AddScoped<ActingFor>();
        services.AddScoped<StandIns>();
        services.AddScoped<Waiting>();
        services.AddScoped<SignOffs>();
    }
}
