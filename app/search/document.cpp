// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/document.h"

#include "fiche/sectiongroups.h"
#include "fiche/sponsorname.h"

#include <QtEndian>

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
        break;
    }
    return QLatin1String("topics");
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

const IndexedDocument &DocumentBuilder::build(const Fiche &fiche, const Translation &text)
{
    auto &writer = m_writers[static_cast<size_t>(text.language)];
    if (!writer)
        writer = std::make_unique<TermWriter>(text.language);
    m_writer = writer.get();
    for (QByteArray &column : m_document.columns)
        column.resize(0); // keeps the memory

    const auto append = [this](Field field, const QString &words) { m_writer->append(words, &m_document[field]); };
    append(Field::Title, text.title);
    append(Field::Title, text.brand);
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
    append(Field::Abstract, text.abstract);

    appendBlocks(text.what);
    for (const SectionList &list : sectionLists(text))
        appendSections(*list.sections);

    QByteArray &topics = m_document[Field::Topics];
    if (!fiche.theme.isEmpty())
        topics += ' ' + themeTerm(fiche.theme);
    for (const QString &theme : fiche.secondaryThemes)
        topics += ' ' + themeTerm(theme);
    for (const QString &need : fiche.needs)
        topics += ' ' + needTerm(need);
    return m_document;
}

void DocumentBuilder::appendSections(const QList<Section> &sections)
{
    for (const Section &section : sections) {
        m_writer->append(section.title, &m_document[Field::Sections]);
        appendBlocks(section.blocks);
    }
}

void DocumentBuilder::appendBlocks(const QList<Block> &blocks)
{
    QByteArray &body = m_document[Field::Body];
    for (const Block &block : blocks) {
        if (block.runs.size() == 1) {
            m_writer->append(block.runs.first().text, &body);
        } else if (!block.runs.isEmpty()) { // a word may go on in the next run
            m_line.resize(0);
            for (const Run &run : block.runs)
                m_line += run.text;
            m_writer->append(m_line, &body);
        }
        if (!block.children.isEmpty())
            appendBlocks(block.children);
    }
}

} // namespace escale
