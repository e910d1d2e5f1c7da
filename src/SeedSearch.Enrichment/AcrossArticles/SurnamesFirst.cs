using System.Collections.Frozen;

namespace SeedSearch.Enrichment.AcrossArticles;

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

    public static bool Has(string word) => Known.Contains(word);
}
