// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/fichetext.h"

#include "fiche/publicpage.h"
#include "fiche/sectiongroups.h"
#include "fiche/sponsorname.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"
#include "l10n/titles.h"

#include <QCoreApplication>

namespace escale {
namespace {

/// Builds the text paragraph by paragraph, each indented as its block asks. Titles are in the language of the text.
class Page {
public:
    explicit Page(Language in) : language(in) {}

    const Language language;

    void line(const QString &text, int indent = 0)
    {
        for (const QString &part : text.split(u'\n'))
            m_text += QString(indent * 2, u' ') + part + u'\n';
    }
    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
    }
    void title(const QString &text, QChar underline)
    {
        gap();
        line(text);
        line(QString(std::min<qsizetype>(text.size(), 72), underline));
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

/// A link's address follows its words, unless the words are the address.
QString words(const Block &block)
{
    QString text;
    for (const Run &run : block.runs) {
        text += run.text;
        if (!run.href.isEmpty() && !run.href.contains(run.text.trimmed()))
            text += QStringLiteral(" <%1>").arg(run.href);
    }
    return text;
}

void add(Page &page, const QList<Block> &blocks, int indent);

void add(Page &page, const Block &block, int indent)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        page.line(words(block), indent + block.depth);
        break;
    case BlockKind::Heading:
        page.gap();
        page.line(words(block), indent);
        break;
    case BlockKind::ListItem: {
        const QString marker = block.ordered ? QStringLiteral("%1. ").arg(block.number) : QStringLiteral("- ");
        // A row of a table has a line for each of its cells: they stand under each other.
        page.line(marker + words(block).replace(u'\n', u'\n' + QString(marker.size(), u' ')), indent + block.depth - 1);
        break;
    }
    case BlockKind::Callout:
        page.line((block.callout == CalloutKind::Important ? QStringLiteral("! ") : QStringLiteral("i ")) +
                      calloutTitle(block.callout, page.language),
                  indent);
        add(page, block.children, indent + 1);
        break;
    }
}

void add(Page &page, const QList<Block> &blocks, int indent)
{
    for (const Block &block : blocks)
        add(page, block, indent);
}

/// The title of a group; a text written in one piece has none.
std::optional<TextGroup> titled(SectionGroup group)
{
    switch (group) {
    case SectionGroup::Why:
        return TextGroup::Why;
    case SectionGroup::How:
        return TextGroup::How;
    case SectionGroup::Next:
        return TextGroup::Next;
    case SectionGroup::Parts:
        break;
    }
    return std::nullopt;
}

void add(Page &page, const SectionList &list, Kind kind)
{
    const QList<Section> &sections = *list.sections;
    if (sections.isEmpty())
        return;
    const auto group = titled(list.group);
    if (group)
        page.title(groupTitle(*group, kind, page.language), u'-');
    const bool numbered = group && isNumbered(*group, kind);
    int number = 0;
    for (const Section &section : sections) {
        page.gap();
        if (!section.title.isEmpty())
            page.line(numbered ? QStringLiteral("%1. %2").arg(++number).arg(section.title) : section.title);
        add(page, section.blocks, section.title.isEmpty() ? 0 : 1);
    }
}

void add(Page &page, const Metadata &metadata, QDate today)
{
    page.gap();
    for (const Fact &fact : facts(metadata, today, page.language)) {
        page.line(fact.label);
        for (const QString &line : fact.lines)
            page.line(line, 1);
    }
}

void add(Page &page, const Place &place)
{
    page.gap();
    for (const QString &part : {place.title, place.address, place.city, place.phone, place.email, place.description}) {
        if (!part.isEmpty())
            page.line(part, 1);
    }
}

} // namespace

QString toText(const ReadFiche &read, QDate today, const QString &site)
{
    const Fiche &fiche = read.fiche;
    const Translation &text = read.translation;
    Page page(text.language);
    page.title(text.title, u'=');
    if (!text.brand.isEmpty())
        page.line(text.brand);
    if (read.fallback)
        page.line(QCoreApplication::translate("cli", "(not translated yet: in French)"));
    page.gap();
    if (!text.abstract.isEmpty())
        page.line(text.abstract);
    add(page, fiche.metadata, today);
    page.gap();
    add(page, text.what, 0);
    for (const SectionList &list : sectionLists(text))
        add(page, list, fiche.kind);
    if (!text.hasBody()) {
        page.gap();
        page.line(missingBodyText(page.language));
        page.line(publicPage(site, fiche.id, fiche.kind, text.language));
    }
    if (!fiche.places.isEmpty())
        page.title(placesTitle(page.language), u'-');
    for (const Place &place : fiche.places)
        add(page, place);
    page.gap();
    if (const QString who = sponsorName(fiche, text); !who.isEmpty())
        page.line(translated(page.language, "cli", QT_TRANSLATE_NOOP("cli", "Proposed by: %1")).arg(who));
    for (const Sponsor &partner : fiche.partners)
        page.line(translated(page.language, "cli", QT_TRANSLATE_NOOP("cli", "Partner: %1")).arg(partner.name));
    if (!fiche.externalLink.isEmpty())
        page.line(fiche.externalLink);
    if (fiche.modified.isValid())
        page.line(translated(page.language, "cli", QT_TRANSLATE_NOOP("cli", "Updated: %1"))
                      .arg(fiche.modified.toLocalTime().date().toString(Qt::ISODate)));
    return page.text().trimmed();
}

} // namespace escale
