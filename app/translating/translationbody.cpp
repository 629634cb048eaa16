// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationbody.h"

#include "authoring/htmlwriter.h"
#include "authoring/rawjson.h"
#include "feed/apidecode.h"
#include "feed/numberisolation.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace escale {
namespace {

/// The isolates that the door has put around numbers (numberisolation.h) are for our lines, not for the server's text.
QString withoutOurIsolates(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c == QChar(0x2066) || c == QChar(0x2069); });
    return withNumbersIsolated(plain) == text ? plain : text;
}

class BodyWriter {
public:
    BodyWriter(const QList<DraftSegment> &segments, Language language) : m_language(language)
    {
        for (const DraftSegment &segment : segments)
            m_segments.insert(segment.segment.key, &segment);
    }

    QString line(const QString &key, const QString &french, const QString &path)
    {
        return french.isEmpty() ? QString() : wordsOf(runs(key, path));
    }
    /// Blocks without a translation are left out: a reader would take French ones for it.
    QString html(const QList<Block> &french, const QString &key, const QString &path)
    {
        return htmlFromBlocks(blocks(french, key, path), m_language);
    }
    [[nodiscard]] const QStringList &toFinish() const { return m_toFinish; }

private:
    QList<Run> runs(const QString &key, const QString &path)
    {
        const DraftSegment *segment = m_segments.value(key);
        const bool done = segment && segment->state == SegmentState::Done && !segment->segment.target.isEmpty();
        if (!done && !m_toFinish.contains(path))
            m_toFinish.append(path);
        QList<Run> target = segment ? segment->segment.target : QList<Run>();
        for (Run &run : target)
            run.text = withoutOurIsolates(run.text);
        return target;
    }
    QList<Block> blocks(const QList<Block> &french, const QString &key, const QString &path)
    {
        QList<Block> all;
        for (qsizetype i = 0; i < french.size(); ++i) {
            Block block = french[i];
            const QString own = key + u'.' + QString::number(i);
            // The French one's: a translation goes as its language goes.
            block.direction = BlockDirection::Auto;
            block.alignment = Alignment::Start;
            if (block.kind == BlockKind::Callout) {
                block.children = blocks(french[i].children, own, path);
                if (block.children.isEmpty())
                    continue;
            } else if (!wordsOf(block.runs).trimmed().isEmpty()) {
                block.runs = runs(own, path);
                if (block.runs.isEmpty())
                    continue;
            }
            all.append(block);
        }
        return all;
    }

    Language m_language;
    QHash<QString, const DraftSegment *> m_segments;
    QStringList m_toFinish;
};

void add(QCryptographicHash &hash, const QString &text)
{
    hash.addData(text.toUtf8());
    hash.addData(QByteArray(1, '\0')); // no text holds one
}

void add(QCryptographicHash &hash, const QList<Run> &runs)
{
    for (const Run &run : runs) {
        add(hash, run.text);
        add(hash, QString::number(run.styles.toInt()) + u' ' + run.href);
    }
}

} // namespace

Result<TranslationBody> translationBody(const Translation &french, Kind kind, const QList<DraftSegment> &segments,
                                        Language language, const QString &administration)
{
    if (!french.parts.isEmpty())
        return Error{Problem::Usage,
                     QCoreApplication::translate("translating", "The text of this fiche is written with another tool: "
                                                                "its translation can be kept here and not sent."),
                     {}};
    BodyWriter writer(segments, language);
    TranslationBody body;
    const auto path = [](const QString &field) { return QStringLiteral("content.") + field; };
    body.text.kind = kind;
    body.text.title = writer.line(QStringLiteral("title"), french.title, path(QStringLiteral("titreInformatif")));
    body.text.brand = writer.line(QStringLiteral("brand"), french.brand, path(QStringLiteral("titreMarque")));
    body.text.abstract = writer.line(QStringLiteral("abstract"), french.abstract, path(QStringLiteral("abstract")));
    body.text.what = writer.html(french.what, QStringLiteral("what"), path(QStringLiteral("what")));
    if (kind == Kind::Demarche)
        body.text.administration = administration;
    for (const auto &[group, from, to] :
         {std::tuple("why", &french.why, &body.text.why), std::tuple("how", &french.how, &body.text.how),
          std::tuple("next", &french.next, &body.text.next)}) {
        for (const Section &section : *from) {
            const QString key = QLatin1String(group) + u'.' + section.id;
            DraftSection own{
                section.id,
                writer.line(key + QStringLiteral(".title"), section.title, path(key + QStringLiteral(".title"))),
                writer.html(section.blocks, key, path(key + QStringLiteral(".text")))};
            if (!own.title.isEmpty() || !own.text.isEmpty())
                to->append(own);
        }
    }
    body.toFinish = writer.toFinish();
    return body;
}

QByteArray frenchPrint(const Translation &french)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Segment &segment : segmentsOf(french, {})) {
        add(hash, segment.key);
        add(hash, segment.source);
    }
    return hash.result();
}

QByteArray translationPrint(const Translation &french, const Translation &translated)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Segment &segment : segmentsOf(french, translated)) {
        if (segment.target.isEmpty())
            continue;
        add(hash, segment.key);
        add(hash, segment.target);
    }
    return hash.result();
}

QByteArray draftPrint(const FicheDraft &text)
{
    FicheDraft words = text;
    for (QByteArray FicheDraft::*fact : {&FicheDraft::secondaryThemes, &FicheDraft::sponsors, &FicheDraft::metadata,
                                         &FicheDraft::places, &FicheDraft::administrationLogo})
        (words.*fact).clear();
    words.theme.clear();
    words.mainSponsor.clear();
    return hashOf(words);
}

Translation translationFrom(const FicheDraft &text, Language language)
{
    // The door of a sync, so that it is the same as what the library would have.
    const QString id(24, u'0');
    rawjson::Members fiche{
        {QStringLiteral("_id"), rawjson::quoted(id)},
        {QStringLiteral("typeContenu"), rawjson::quoted(QString(code(text.kind)))},
        {QStringLiteral("availableLanguages"), "[\"fr\"," + rawjson::quoted(QString(code(language))) + ']'},
        {QStringLiteral("titreInformatif"), rawjson::quoted(text.title)},
        {QStringLiteral("titreMarque"), rawjson::quoted(text.brand)},
        {QStringLiteral("abstract"), rawjson::quoted(text.abstract)},
        {QStringLiteral("what"), rawjson::quoted(text.what)},
        {QStringLiteral("administrationName"), rawjson::quoted(text.administration)}};
    for (const DraftGroup &group : draftGroups) {
        rawjson::Members sections;
        for (const DraftSection &section : text.*group.sections)
            sections.append({section.key, rawjson::object({{QStringLiteral("title"), rawjson::quoted(section.title)},
                                                           {QStringLiteral("text"), rawjson::quoted(section.text)}})});
        fiche.append({QLatin1String(group.key), rawjson::object(sections)});
    }
    const auto detail = decodeDetail(
        rawjson::object({{QStringLiteral("text"), "\"success\""}, {QStringLiteral("data"), rawjson::object(fiche)}}),
        id, language);
    return detail ? detail->translation : Translation();
}

} // namespace escale
