// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/document.h"

#include "fiche/sponsorname.h"
#include "search/factwords.h"

#include <QtEndian>
#include <algorithm>
#include <utility>

namespace escale {

QLatin1String nameOf(Field field)
{
    switch (field) {
    case Field::Title:
        return QLatin1String("title");
    case Field::Names:
        return QLatin1String("names");
    case Field::Abstract:
        return QLatin1String("abstract");
    case Field::Sections:
        return QLatin1String("sections");
    case Field::Body:
        return QLatin1String("body");
    case Field::Topics:
        return QLatin1String("topics");
    case Field::Facts:
        break;
    }
    return QLatin1String("facts");
}

qint64 IndexedDocument::checksum() const
{
    quint64 hash = 0xcbf29ce484222325U; // FNV-1a, eight bytes at a time where there are eight
    const auto mix = [&hash](quint64 value) {
        hash = (hash ^ value) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 29U;
    };
    for (const Field field : {Field::Title, Field::Abstract, Field::Sections, Field::Body}) {
        const QByteArray &column = (*this)[field];
        qsizetype at = 0;
        for (; at + 8 <= column.size(); at += 8)
            mix(qFromLittleEndian<quint64>(column.constData() + at));
        for (; at < column.size(); ++at)
            mix(static_cast<quint8>(column.at(at)));
        mix(0x100);
    }
    return static_cast<qint64>(hash);
}

DocumentBuilder::DocumentBuilder() = default;
DocumentBuilder::~DocumentBuilder() = default;

void DocumentBuilder::begin(Language language)
{
    auto &writer = m_writers[static_cast<size_t>(language)];
    if (!writer)
        writer = std::make_unique<TermWriter>(language);
    m_writer = writer.get();
    for (QByteArray &column : m_document.columns)
        column = QByteArray(""); // a null one would be NULL in the table
    m_document.passages.clear();
}

IndexedDocument DocumentBuilder::build(const Fiche &fiche, const Translation &text)
{
    begin(text.language);
    append(Field::Title, text.title);
    append(Field::Title, text.brand);
    append(Field::Abstract, text.abstract);
    appendPassages(text);
    appendFicheWords(fiche, text);
    return std::move(m_document);
}

IndexedDocument DocumentBuilder::buildFicheWords(const Fiche &fiche, const Translation &text)
{
    begin(text.language);
    appendFicheWords(fiche, text);
    return std::move(m_document);
}

void DocumentBuilder::appendFicheWords(const Fiche &fiche, const Translation &text)
{
    append(Field::Names, sponsorName(fiche, text));
    for (const Sponsor &partner : fiche.partners)
        append(Field::Names, partner.name);
    for (const Place &place : fiche.places) {
        append(Field::Names, place.title);
        append(Field::Names, place.city);
    }
    if (fiche.metadata.location.where == Where::Departments) {
        for (const QString &department : fiche.metadata.location.departments)
            append(Field::Names, department);
    }
    for (const QString &line : factLines(fiche, text.language))
        append(Field::Facts, line);

    QByteArray &topics = m_document[Field::Topics];
    if (!fiche.theme.isEmpty())
        topics += ' ' + themeTerm(fiche.theme);
    for (const QString &theme : fiche.secondaryThemes)
        topics += ' ' + themeTerm(theme);
    for (const QString &need : fiche.needs)
        topics += ' ' + needTerm(need);
}

/// Section titles and bodies, and how many words of them each passage has.
void DocumentBuilder::appendPassages(const Translation &text)
{
    const QByteArray &body = m_document[Field::Body];
    const QByteArray &titles = m_document[Field::Sections];
    // Every term stands behind a space, and none has one in it.
    const auto wordsFrom = [](const QByteArray &column, qsizetype at) {
        return static_cast<int>(std::count(column.cbegin() + at, column.cend(), ' '));
    };
    const QList<TextSection> sections = textSections(text);
    IndexedPassage indexed;
    int section = -1;
    AnswerKinds titleKinds;
    for (const Passage &passage : passagesOf(text)) {
        const TextSection &place = sections.at(passage.section);
        indexed.passage = passage;
        if (passage.section != section) {
            section = passage.section;
            const qsizetype titleFrom = titles.size();
            const QString title = place.title();
            append(Field::Sections, title);
            indexed.titleWords = wordsFrom(titles, titleFrom);
            titleKinds = announcedBy(title, text.language);
        }
        indexed.named = titleKinds;
        indexed.headingWords = 0;
        const qsizetype from = body.size();
        const QList<Block> blocks = place.blocks->mid(passage.firstBlock, passage.blocks);
        for (const Block &block : blocks) {
            appendBlock(block);
            if (passage.headed && &block == &blocks.first()) {
                indexed.headingWords = wordsFrom(body, from);
                indexed.named |= announcedBy(plainText(block), text.language);
            }
        }
        indexed.words = wordsFrom(body, from);
        indexed.held = heldBy(blocks, text.language);
        m_document.passages.append(indexed);
    }
}

void DocumentBuilder::appendBlock(const Block &block)
{
    if (block.runs.size() == 1) {
        append(Field::Body, block.runs.first().text);
    } else if (!block.runs.isEmpty()) { // a word may go on in the next run
        m_line.resize(0);
        for (const Run &run : block.runs)
            m_line += run.text;
        append(Field::Body, m_line);
    }
    for (const Block &child : block.children)
        appendBlock(child);
}

} // namespace escale
