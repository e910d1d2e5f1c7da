using Xunit;

namespace SeedSearch.TestKit.Requirements;

/// <summary>
/// A test that needs something beyond the .NET SDK. Where it is missing the test is skipped and says why; with CI=true it
/// runs all the same, and so fails: there a missing tool is a mistake.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactThatNeedsAttribute : FactAttribute
{
    /// <param name="needs">What the test needs; all of it.</param>
    public FactThatNeedsAttribute(params Need[] needs) => Skip = Needs.WhyNot(needs);
}

/// <summary>Like <see cref="FactThatNeedsAttribute"/>, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryThatNeedsAttribute : TheoryAttribute
{
    /// <param name="needs">What the test needs; all of it.</param>
    public TheoryThatNeedsAttribute(params Need[] needs) => Skip = Needs.WhyNot(needs);
}
