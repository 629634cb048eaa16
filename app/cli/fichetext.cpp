// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fichetext.h"

#include <QCoreApplication>

namespace escale {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// Builds the text paragraph by paragraph, each indented as its block asks.
class Page {
public:
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
        page.line(marker + words(block), indent + block.depth - 1);
        break;
    }
    case BlockKind::Callout:
        page.line(block.callout == CalloutKind::Important ? translated(QT_TRANSLATE_NOOP("cli", "! Important"))
                                                          : translated(QT_TRANSLATE_NOOP("cli", "i Good to know")),
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

void add(Page &page, const char *groupTitle, const QList<Section> &sections, bool numbered)
{
    if (sections.isEmpty())
        return;
    page.title(translated(groupTitle), u'-');
    int number = 0;
    for (const Section &section : sections) {
        page.gap();
        page.line(numbered ? QStringLiteral("%1. %2").arg(++number).arg(section.title) : section.title);
        add(page, section.blocks, 1);
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

QString toText(const ReadFiche &read)
{
    const Fiche &fiche = read.fiche;
    const Translation &text = read.translation;
    const bool procedure = fiche.kind == Kind::Demarche;
    Page page;
    page.title(text.title, u'=');
    if (!text.brand.isEmpty())
        page.line(text.brand);
    if (read.fallback)
        page.line(translated(QT_TRANSLATE_NOOP("cli", "(not translated yet: in French)")));
    page.gap();
    if (!text.abstract.isEmpty())
        page.line(text.abstract);
    page.gap();
    add(page, text.what, 0);
    add(page, QT_TRANSLATE_NOOP("cli", "Why"), text.why, false);
    add(page, QT_TRANSLATE_NOOP("cli", "How"), text.how, procedure);
    add(page, QT_TRANSLATE_NOOP("cli", "And then"), text.next, false);
    if (!fiche.places.isEmpty())
        page.title(translated(QT_TRANSLATE_NOOP("cli", "Where")), u'-');
    for (const Place &place : fiche.places)
        add(page, place);
    page.gap();
    if (!fiche.sponsor.name.isEmpty())
        page.line(QCoreApplication::translate("cli", "Proposed by: %1").arg(fiche.sponsor.name));
    for (const Sponsor &partner : fiche.partners)
        page.line(QCoreApplication::translate("cli", "Partner: %1").arg(partner.name));
    if (!fiche.externalLink.isEmpty())
        page.line(fiche.externalLink);
    if (fiche.modified.isValid())
        page.line(QCoreApplication::translate("cli", "Updated: %1").arg(fiche.modified.date().toString(Qt::ISODate)));
    return page.text().trimmed();
}

} // namespace escale
