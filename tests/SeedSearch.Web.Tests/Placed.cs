using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;
using SeedSearch.TestKit.Sample;

namespace SeedSearch.Web.Tests;

/// <summary>Components over the sample of made-up sentences, at an address, in a language.</summary>
public abstract class Placed : BunitContext
{
    protected Placed()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Speak("en-GB");
        Serve(new SampleSentenceIndex());
        Services.AddSingleton<IIndexingStatus>(Indexing);
        Services.AddSingleton(TimeProvider.System);
    }

    protected SampleIndexing Indexing { get; } = new();

    protected void Serve(SampleSentenceIndex index) => Services.AddSingleton<ISentenceIndex>(index);

    protected static void Speak(string culture)
        => System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    protected IRenderedComponent<TPage> At<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? with = null)
        where TPage : IComponent
    {
        SetRendererInfo(new("Static", false));
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TPage>(parameters => with?.Invoke(parameters));
    }
}
