// SPDX-License-Identifier: GPL-3.0-or-later
#include "fichegenerator.h"

#include <QUuid>

namespace escale::test {
namespace {

/// Letters that no rule of ours turns into others: no digits, no capitals, no joiners.
QString lettersOf(Language language)
{
    switch (language) {
    case Language::Uk:
        return QStringLiteral("бвгдклмнпрстуаеио");
    case Language::Ru:
        return QStringLiteral("бвгдклмнпрстуаеио");
    case Language::Ti:
        return QStringLiteral("ለመረሰበተነከወዘየደገጠፈ");
    case Language::Ar:
        return QStringLiteral("بتجدرسعفقلمنو");
    case Language::Ps:
        return QStringLiteral("بتجدرسشلمنوړښ");
    case Language::Fa:
        return QStringLiteral("بتجدرسشلمنوپگ");
    default:
        return QStringLiteral("bcdflmnprstaeiou");
    }
}

QByteArray uuidFrom(std::mt19937 &engine)
{
    return QUuid(static_cast<uint>(engine()), static_cast<ushort>(engine()), static_cast<ushort>(engine()), 0x80, 1, 2,
                 3, 4, 5, static_cast<uchar>(engine()), static_cast<uchar>(engine()))
        .toByteArray(QUuid::WithoutBraces);
}

int fromEnvironment(const char *name, int usual)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok && value > 0 ? value : usual;
}

} // namespace

QStringList GeneratedText::body() const
{
    QStringList all = what;
    for (const QStringList &section : sections)
        all += section;
    return all;
}

int generatedFiches()
{
    return fromEnvironment("ESCALE_FICHES", 300);
}

quint32 generatorSeed()
{
    return static_cast<quint32>(fromEnvironment("ESCALE_SEED", 1));
}

QString FicheGenerator::word(Language language)
{
    const QString letters = lettersOf(language);
    constexpr int shortest = 5; // shorter ones might be abbreviations, which are said in full
    QString made;
    for (int left = shortest + upTo(4); left > 0; --left)
        made += letters.at(upTo(static_cast<int>(letters.size()) - 1));
    return made;
}

QStringList FicheGenerator::words(Language language, int least, int most)
{
    QStringList list;
    for (int left = least + upTo(most - least); left > 0; --left)
        list += piece(language);
    return list;
}

QStringList FicheGenerator::piece(Language language)
{
    if (chance(4))
        return {QStringLiteral("01"), QStringLiteral("23"), QStringLiteral("45"), QStringLiteral("67"),
                QStringLiteral("89")};
    if (chance(3))
        return {QString::number(2 + upTo(900)), QStringLiteral("€")};
    if (chance(3))
        return {QStringLiteral("%1/0%2/2027").arg(10 + upTo(17)).arg(1 + upTo(8))};
    return {word(language)};
}

QString FicheGenerator::inlineHtml(Language language, QStringList &seen)
{
    const QStringList text = words(language, 2, 7);
    seen += text;
    const QString plain = text.join(u' ');
    switch (upTo(6)) {
    case 0:
        return u"<b><strong class=\"rtri-bold\" style=\"white-space: pre-wrap;\">"_qs + plain + u"</strong></b>"_qs;
    case 1:
        return u"<i><em class=\"rtri-italic\">"_qs + plain + u"</em></i>"_qs;
    case 2:
        return u"<a href=\"https://example.org/"_qs + QString::number(upTo(99)) +
               u"\" target=\"_blank\" rel=\"noreferrer\" class=\"rtri-link\"><span>"_qs + plain + u"</span></a>"_qs;
    case 3: // half of a word in bold is still one word
        return u"<span>"_qs + plain.left(plain.size() - 2) + u"</span><b><strong class=\"rtri-bold\">"_qs +
               plain.right(2) + u"</strong></b>"_qs;
    default:
        return u"<span style=\"white-space: pre-wrap;\">"_qs + plain + u"</span>"_qs;
    }
}

QString FicheGenerator::listHtml(Language language, QStringList &seen, int depth)
{
    const QString tag = chance(50) ? u"ul"_qs : u"ol"_qs;
    QString list = u"<"_qs + tag + u">"_qs;
    int value = 0;
    for (int left = 1 + upTo(3); left > 0; --left) {
        list += u"<li value=\"%1\">"_qs.arg(++value) + inlineHtml(language, seen) + u"</li>"_qs;
        if (depth < 3 && chance(20))
            list += u"<li value=\"%1\">"_qs.arg(++value) + listHtml(language, seen, depth + 1) + u"</li>"_qs;
    }
    return list + u"</"_qs + tag + u">"_qs;
}

QString FicheGenerator::blockHtml(Language language, QStringList &seen)
{
    const QString dir = direction(language) == Qt::RightToLeft ? u"rtl"_qs : u"ltr"_qs;
    const int kind = upTo(7);
    if (kind == 0)
        return listHtml(language, seen, 1);
    // One after the other: the words are noted in the order they are written.
    QString text = inlineHtml(language, seen);
    if (kind == 1) {
        const QString box = chance(50) ? u"info"_qs : u"important"_qs;
        text += u"<br><br>"_qs;
        text += inlineHtml(language, seen);
        return u"<div class=\"callout callout--"_qs + box + u"\" data-callout=\""_qs + box +
               u"\" data-title=\"Bon à savoir\">"_qs + text + u"</div>"_qs;
    }
    if (kind == 2)
        return u"<h3 class=\"rtri-title\" dir=\""_qs + dir + u"\">"_qs + text + u"</h3>"_qs;
    if (kind == 3 || chance(40)) {
        text += kind == 3 ? u"<br>"_qs : u"<span> </span>"_qs;
        text += inlineHtml(language, seen);
    }
    return u"<p dir=\""_qs + dir + u"\" style=\"text-align: left\">"_qs + text + u"</p>"_qs;
}

QString FicheGenerator::html(Language language, QStringList &seen)
{
    QString all;
    for (int left = 1 + upTo(3); left > 0; --left)
        all += blockHtml(language, seen);
    return all;
}

QString FicheGenerator::markdownLine(Language language, QStringList &seen)
{
    const QStringList text = words(language, 2, 7);
    seen += text;
    const QString plain = text.join(u' ');
    switch (upTo(5)) {
    case 0:
        return u"**"_qs + plain + u"**"_qs;
    case 1:
        return u"["_qs + plain + u"](https://example.org/%1)"_qs.arg(upTo(99));
    default:
        return plain;
    }
}

QString FicheGenerator::markdownBlocks(Language language, QStringList &seen)
{
    QString all;
    for (int left = 1 + upTo(2); left > 0; --left) {
        if (chance(25)) {
            for (int item = 1 + upTo(2); item >= 0; --item)
                all += u"- "_qs + markdownLine(language, seen) + u'\n';
            all += u"\n<!-- -->\n\n"_qs; // two lists in a row stay two
        } else {
            all += markdownLine(language, seen) + u"\n\n"_qs;
        }
    }
    return all;
}

void FicheGenerator::writeEditors(GeneratedFiche &fiche, ApiText &text)
{
    GeneratedText &seen = fiche.texts[text.language];
    text.what = html(text.language, seen.what);
    const auto sections = [&](QList<ApiSection> &group, const QList<ApiSection> &french) {
        const auto count = text.language == Language::Fr ? qsizetype(1 + upTo(2)) : french.size();
        for (qsizetype i = 0; i < count; ++i) {
            const QByteArray uuid = text.language == Language::Fr ? uuidFrom(m_engine) : french.at(i).uuid;
            const QStringList title = words(text.language, 2, 4);
            QStringList all = title;
            const QString content = html(text.language, all);
            group.append({uuid, title.join(u' '), content});
            seen.sections.append(all);
        }
    };
    const ApiText *french = fiche.api.text(Language::Fr);
    const ApiText none;
    const ApiText &model = french ? *french : none;
    if (fiche.api.kind == Kind::Dispositif)
        sections(text.why, model.why);
    sections(text.how, model.how);
    if (fiche.api.kind == Kind::Demarche)
        sections(text.next, model.next);
}

void FicheGenerator::writeCourse(GeneratedFiche &fiche, ApiText &text)
{
    GeneratedText &seen = fiche.texts[text.language];
    const QString outer(text.language == Language::Fr ? 12 : 3, u':');
    const QString inner(text.language == Language::Fr ? 11 : 3, u':');
    text.markdown = markdownBlocks(text.language, seen.what);
    if (chance(50))
        text.markdown +=
            outer + u"good-to-know\n"_qs + markdownLine(text.language, seen.what) + u'\n' + outer + u"\n\n"_qs;
    for (int left = 1 + upTo(3); left > 0; --left) {
        const QStringList title = words(text.language, 2, 4);
        QStringList all = title;
        text.markdown +=
            outer + u"toggle{title=\""_qs + title.join(u' ') + u"\"}\n"_qs + markdownBlocks(text.language, all);
        if (chance(40))
            text.markdown += inner + u"important\n"_qs + markdownLine(text.language, all) + u'\n' + inner + u'\n';
        text.markdown += outer + u"\n\n"_qs;
        if (chance(30))
            text.markdown += markdownLine(text.language, all) + u"\n\n"_qs; // open text after the toggle
        seen.sections.append(all);
    }
}

GeneratedFiche FicheGenerator::next()
{
    GeneratedFiche fiche;
    ApiFiche &api = fiche.api;
    api.id = "9e0e" + QByteArray::number(++m_number, 16).rightJustified(20, '0');
    const bool course = chance(20);
    api.kind = course || chance(80) ? Kind::Dispositif : Kind::Demarche;
    api.origin = course ? "RCO" : "RI";
    api.modified = "2026-09-14T08:30:00.000Z";
    if (api.kind == Kind::Demarche)
        api.administrationName = word(Language::Fr);
    for (const Language language : allLanguages) {
        if (language != Language::Fr && chance(60))
            continue;
        ApiText text;
        text.language = language;
        text.title = words(language, 3, 6).join(u' ');
        fiche.texts[language].title = text.title;
        if (!course || language == Language::Fr) {
            fiche.texts[language].abstract = words(language, 4, 12);
            text.abstract = fiche.texts[language].abstract.join(u' ');
        }
        if (course)
            writeCourse(fiche, text);
        else
            writeEditors(fiche, text);
        api.texts.append(text);
    }
    return fiche;
}

} // namespace escale::test
