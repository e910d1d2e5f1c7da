using System.Collections.Frozen;

namespace SeedSearch.Enrichment.Names;

/// <summary>Surnames that stand before the given name: usual Chinese, Korean and Vietnamese ones in the spelling of newspapers.</summary>
internal static class SurnamesFirst
{
    // From general knowledge: the hundred or so most frequent surnames of China in pinyin, of Korea and of Viet Nam as printed.
    private static readonly FrozenSet<string> Known = (
        "Ai An Bai Ban Bao Bi Cai Cao Chai Chang Chen Cheng Chi Chong Chu Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan "
        + "Gao Geng Gong Gu Guan Guo Hai Han Hao He Hong Hou Hu Hua Huang Hui Ji Jia Jiang Jiao Jin Jing Kang Kong Lai Lan Lei Li Lian "
        + "Liang Liao Lin Liu Long Lou Lu Luo Lv Ma Mao Mei Meng Miao Mo Mu Nie Niu Pan Pang Pei Peng Pu Qi Qian Qiao Qin Qiu Qu Quan "
        + "Ren Rong Ruan Shang Shao Shen Sheng Shi Shu Song Su Sun Tan Tang Tao Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao "
        + "Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Zang Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu "
        + "Zhuang Zong Zou Zuo Kim Park Choi Chung Jung Cho Yoon Jang Lim Moon Ban Nguyen Tran Pham Phan Vu Vo Dang Bui Ngo Duong Abe").Split(' ').ToFrozenSet();

    private static readonly string[] Initials = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""];

    private static readonly FrozenSet<string> Finals = (
        "a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo").Split(' ').ToFrozenSet();

    /// <summary>Whether the word is such a surname.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the words are a surname and a given name behind it: "He Qisong", "Kim Jong Un", "Moon Jae-in".</summary>
    public static bool IsFullName(IReadOnlyList<string> words) =>
        words.Count is 2 or 3 && Has(words[0]) && (words.Count == 3 ? words.Skip(1).All(word => word.Length <= 6) : IsGivenName(words[1]));

    /// <summary>Whether the word sounds like a Chinese given name of two syllables ("Qisong"), or is two short ones with a hyphen ("Jae-in").</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen >= 0)
        {
            return hyphen is > 0 and < 7 && word.Length - hyphen is > 1 and < 8 && char.IsUpper(word[0]);
        }

        if (word.Length is < 4 or > 12 || !char.IsUpper(word[0]))
        {
            return false;
        }

        var small = word.ToString().ToLowerInvariant();
        for (var cut = 2; cut < small.Length; cut++)
        {
            if (IsSyllable(small[..cut]) && IsSyllable(small[cut..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSyllable(string syllable) =>
        Initials.Any(initial => syllable.StartsWith(initial, StringComparison.Ordinal) && Finals.Contains(syllable[initial.Length..]));
}
