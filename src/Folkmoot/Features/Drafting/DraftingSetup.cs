using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;

namespace Folkmoot.Features.Drafting;

/// <summary>The operations of drafting.</summary>
public static class DraftingSetup
{
    public static void AddDrafting(this IServiceCollection services)
    {
        services.AddScoped<Drafts>();
        services.AddScoped<LinkedFacts>();
        services.AddScoped<Sections>();
        services.AddScoped<DraftFindings>();
        services.AddScoped<SignOffGate>();
    }
}
