// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every rule for text over every kind of hostile text, at two lengths, under valgrind's callgrind, and has the
// instructions of each run written apart: "RULE|TEXT|LENGTH". tst_linear reads them.
#include "feed/apidecode.h"
#include "feed/links.h"
#include "feed/markdown.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "search/document.h"
#include "speech/ear.h"
#include "speech/fichereading.h"
#include "speech/frenchruns.h"
#include "speech/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <functional>
#include <set>
#include <string_view>
#include <valgrind/callgrind.h>

using namespace escale;

namespace {

struct Rule {
    const char *name;
    std::function<void(const QString &)> run;
    std::set<std::string_view> texts = {}; ///< by name; none: all
};

struct Text {
    const char *name;
    /// A text of about so many characters.
    std::function<QString(qsizetype)> make;
};

Translation translationOf(const QString &text, Language language)
{
    Translation translation;
    translation.language = language;
    translation.title = text;
    Block block;
    block.runs = {{text, {}, {}}};
    translation.what = {block};
    return translation;
}

QByteArray detailOf(const QString &text)
{
    const QJsonObject fiche{{QStringLiteral("_id"), QStringLiteral("5e3c4b7a8f1d2c0012345678")},
                            {QStringLiteral("typeContenu"), QStringLiteral("dispositif")},
                            {QStringLiteral("titreInformatif"), text},
                            {QStringLiteral("abstract"), text},
                            {QStringLiteral("what"), text}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("text"), QStringLiteral("success")}, {QStringLiteral("data"), fiche}})
        .toJson(QJsonDocument::Compact);
}

std::vector<Rule> rules()
{
    std::vector<Rule> list{
        {"rich text", [](const QString &t) { (void)blocksFromHtml(t.toStdString(), Language::Fr); }},
        // Long enough for both lengths to be beyond what the parser is spared (boundedMarkdown).
        {"Markdown",
         [](const QString &t) {
             Drift drift;
             (void)markdownFrom(t.repeated(32).toStdString(), Language::Fr, drift);
         },
         {"at signs", "www and spaces", "hosts", "closing tags"}},
        {"one line", [](const QString &t) { (void)cleanText(t, TextShape::SingleLine); }},
        {"lines", [](const QString &t) { (void)cleanText(t, TextShape::MultiLine); }},
        {"link", [](const QString &t) { (void)safeLink(t); }},
        {"mail link", [](const QString &t) { (void)safeLink(QStringLiteral("mailto:") + t); }},
        {"fiche",
         [](const QString &t) {
             (void)decodeDetail(detailOf(t), QStringLiteral("5e3c4b7a8f1d2c0012345678"), Language::Fr);
         }},
        {"index",
         [](const QString &t) {
             DocumentBuilder builder;
             (void)builder.build({}, translationOf(t, Language::Fr));
         }},
        {"index, Arabic",
         [](const QString &t) {
             DocumentBuilder builder;
             (void)builder.build({}, translationOf(t, Language::Ar));
         }},
        {"sentences", [](const QString &t) { (void)sentencesOf(t, Language::Fr); }},
        {"French in English", [](const QString &t) { (void)frenchRuns(t, Language::En); }},
        {"French in Arabic", [](const QString &t) { (void)frenchRuns(t, Language::Ar); }},
        {"telephones",
         [](const QString &t) {
             QList<TextRange> phones;
             constexpr qsizetype each = 32;
             for (qsizetype at = 0; at + each <= t.size(); at += each)
                 phones.append({at, each / 2});
             (void)phraseFor(t, Language::Fr, phones);
         }},
        // A quarter: each line of it costs every rule of the ear.
        {"reading",
         [](const QString &t) { (void)utterancesOf({}, translationOf(t.left(t.size() / 4), Language::Fr), {}); }},
    };
    static const std::vector<std::pair<const char *, Language>> ears{{"ear, French", Language::Fr},
                                                                     {"ear, English", Language::En},
                                                                     {"ear, Arabic", Language::Ar},
                                                                     {"ear, Tigrinya", Language::Ti},
                                                                     {"ear, Russian", Language::Ru}};
    for (const auto &[name, language] : ears)
        list.push_back({name, [language = language](const QString &t) { (void)phraseFor(t, language); }, {}});
    return list;
}

Text repeated(const char *name, const QString &piece)
{
    return {name, [piece](qsizetype length) { return piece.repeated(length / piece.size()); }};
}

/// `piece` again and again, with something at the end that makes a rule think again.
Text ended(const char *name, const QString &piece, const QString &end)
{
    return {name, [piece, end](qsizetype length) { return piece.repeated(length / piece.size()) + end; }};
}

std::vector<Text> texts()
{
    return {
        repeated("letters", u"x"_qs),
        repeated("capitals", u"X"_qs),
        repeated("accents", u"é"_qs),
        repeated("Arabic letters", u"ب"_qs),
        repeated("Ethiopic letters", u"ሀ"_qs),
        ended("Ethiopic letters and a stroke", u"ሀ"_qs, u"\\"_qs),
        repeated("marks", u"\u0301"_qs),
        repeated("www", u"www."_qs),
        repeated("www and spaces", u"www.a "_qs),
        ended("hosts", u"a."_qs, u"fr@"_qs),
        repeated("at signs", u"a@"_qs),
        repeated("mail addresses", u"a@b.fr "_qs),
        repeated("digits", u"1"_qs),
        repeated("thousands", u"111 "_qs),
        ended("thousands and a letter", u"111 "_qs, u"111x"_qs),
        repeated("decimals", u"1.1,"_qs),
        repeated("dates", u"1/1/2020 "_qs),
        repeated("telephones", u"01 02 03 04 05 "_qs),
        repeated("ranges", u"1-2"_qs),
        repeated("euros", u"5 € "_qs),
        repeated("double forms", u"é(e)s "_qs),
        repeated("abbreviations", u"etc. p. J. "_qs),
        repeated("Abbreviations without spaces", u"Www."_qs),
        repeated("dots to go on", u"… A"_qs),
        repeated("sentences", u"A b. "_qs),
        repeated("full stops", u"."_qs),
        repeated("a full stop a line", u".\n"_qs),
        ended("French phrases", u"titre de éé éé "_qs, u"é1"_qs),
        ended("French phrases in a row", u"titre de séjour des des éé "_qs, u"é1"_qs),
        repeated("Latin words", u"ab cd "_qs),
        ended("Latin words and another letter", u"ab "_qs, u"abЖ"_qs),
        repeated("apostrophes", u"l'"_qs),
        repeated("spaces", u" "_qs),
        repeated("lines", u"a\n"_qs),
        repeated("bullets", u"• * "_qs),
        repeated("slashes", u"a/b "_qs),
        repeated("embeddings", u"\u202aa"_qs),
        repeated("isolates", u"\u2067a\u2069"_qs),
        repeated("isolates and embeddings", u"\u2067\u202a"_qs),
        repeated("flags", QString::fromUcs4(U"\U0001f3f4\U000e0067", 2)),
        repeated("pictures", QString::fromUcs4(U"\U0001f642", 1)),
        repeated("signs of tags", u"<"_qs),
        repeated("open tags", u"<div>"_qs),
        repeated("bold and italic", u"<b>a</b><i>b</i>"_qs),
        repeated("bold in bold", u"<b><i>a"_qs),
        repeated("blank looks", u"<pre><b> </b><i> </i></pre>"_qs),
        {"cells after blanks",
         [](qsizetype length) {
             return u"<table><tr><td><pre>"_qs + u"<b> </b><i> </i>"_qs.repeated(length / 32) + u"</pre>"_qs +
                    u"<td>"_qs.repeated(length / 8);
         }},
        {"attributes",
         [](qsizetype length) {
             QString tag = u"<p"_qs;
             for (qsizetype i = 0; tag.size() < length; ++i)
                 tag += QStringLiteral(" a%1").arg(i);
             return tag + u">a"_qs;
         }},
        repeated("links", u"<a href='x.fr'>a</a>"_qs),
        repeated("lists", u"<ul><li>a"_qs),
        repeated("closing tags", u"</p>"_qs),
        repeated("line breaks", u"a<br>"_qs),
        repeated("comments", u"<!--"_qs),
        repeated("entities", u"&amp;"_qs),
        repeated("ampersands", u"&"_qs),
        repeated("tables", u"<table><tr><td>a"_qs),
    };
}

} // namespace

int main()
{
    constexpr qsizetype length = 1'000;
    for (const Rule &rule : rules()) {
        rule.run(u"a"_qs); // tables and expressions are built once
        for (const Text &text : texts()) {
            if (!rule.texts.empty() && !rule.texts.contains(text.name))
                continue;
            for (const qsizetype size : {length, 2 * length}) {
                const QString input = text.make(size);
                CALLGRIND_ZERO_STATS;
                rule.run(input);
                CALLGRIND_DUMP_STATS_AT(qPrintable(
                    QStringLiteral("%1|%2|%3").arg(QLatin1String(rule.name), QLatin1String(text.name)).arg(size)));
            }
        }
    }
    return 0;
}
