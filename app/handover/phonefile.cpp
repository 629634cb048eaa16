// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/phonefile.h"

#include "feed/links.h"
#include "fiche/blockdirection.h"
#include "fiche/publicpage.h"
#include "fiche/sectiongroups.h"
#include "fiche/sponsorname.h"
#include "l10n/address.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"

#include <QCryptographicHash>
#include <algorithm>
#include <functional>

namespace escale {
namespace {

constexpr auto styleSheet =
    "html{font:1.06rem/1.55 'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic',system-ui,sans-serif;color:#1a1f36;"
    "background:#fff}html.large{font-size:1.4rem}body{max-width:72rem;margin:0 auto;padding:1rem}"
    "h1{font-size:1.5em;line-height:1.25}h2{font-size:1.2em;margin:1.6em 0 .4em}h3{font-size:1.05em;margin:1em 0 .3em}"
    "p,ul,ol,dl{margin:.4em 0}ul,ol{padding-inline-start:1.4em}dt{font-size:.9em;color:#4a5068}dd{margin:0 0 .5em;"
    "font-weight:600}.pair>div+div{margin-top:.6em;padding-top:.6em;border-top:1px solid #c9cbd6}"
    ".under>div+div{border:0;padding-top:0;margin-top:.1em;color:#4a5068}"
    "aside{border:1px solid #1a1f36;border-inline-start-width:5px;padding:.4em .8em;margin:.8em 0}"
    "aside>b{display:block}address{font-style:normal;border:1px solid #c9cbd6;padding:.5em .8em;margin:.5em 0}"
    "footer{margin-top:2em;border-top:1px solid #1a1f36;font-size:.9em}article+article{margin-top:3em;"
    "border-top:3px solid #1a1f36}a{color:#1f3f8f;overflow-wrap:anywhere}.d2{margin-inline-start:1.4em}"
    ".d3{margin-inline-start:2.8em}.d4{margin-inline-start:4.2em}"
    "@media(min-width:50rem){.side{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.side>div+div{border:0;margin:0;"
    "padding:0}}";

QString escaped(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString directionName(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString linked(const QString &href, const QString &words)
{
    const QString safe = safeLink(href);
    return safe.isEmpty() ? words
                          : QStringLiteral("<a href=\"%1\" rel=\"noreferrer\">%2</a>").arg(safe.toHtmlEscaped(), words);
}

QString runs(const QList<Run> &list)
{
    static const std::array<std::pair<Style, const char *>, 8> tags{{{Style::Bold, "b"},
                                                                     {Style::Italic, "i"},
                                                                     {Style::Underline, "u"},
                                                                     {Style::Strike, "s"},
                                                                     {Style::Subscript, "sub"},
                                                                     {Style::Superscript, "sup"},
                                                                     {Style::Mark, "mark"},
                                                                     {Style::Code, "code"}}};
    QString html;
    for (const Run &run : list) {
        QString words = escaped(run.text);
        for (const auto &[style, tag] : tags) {
            if (run.styles.testFlag(style))
                words = QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), words);
        }
        html += run.href.isEmpty() ? words : linked(run.href, words);
    }
    return html;
}

/// `dir` where the block says another than the text around it.
QString ownDirection(const Block &block, Language language)
{
    const Qt::LayoutDirection own = directionOf(block, language);
    return own == direction(language) ? QString() : QStringLiteral(" dir=\"%1\"").arg(directionName(own));
}

QString depthClass(int depth)
{
    constexpr int deepest = 4; // on a telephone no list goes further
    return depth < 2 ? QString() : QStringLiteral(" class=\"d%1\"").arg(std::min(depth, deepest));
}

QStringList blocksOf(const QList<Block> &blocks, Language language, Language asked);

/// One element.
QString blockOf(const Block &block, Language language, Language asked)
{
    const QString dir = ownDirection(block, language);
    switch (block.kind) {
    case BlockKind::Paragraph:
        return QStringLiteral("<p%1%2>%3</p>").arg(dir, depthClass(block.depth), runs(block.runs));
    case BlockKind::Heading:
        return QStringLiteral("<h3%1>%2</h3>").arg(dir, runs(block.runs));
    case BlockKind::ListItem:
        return block.ordered
                   ? QStringLiteral("<ol%1%2 start=\"%3\"><li>%4</li></ol>")
                         .arg(dir, depthClass(block.depth), QString::number(block.number), runs(block.runs))
                   : QStringLiteral("<ul%1%2><li>%3</li></ul>").arg(dir, depthClass(block.depth), runs(block.runs));
    case BlockKind::Callout:
        return QStringLiteral("<aside><b lang=\"%1\" dir=\"%2\">%3</b>%4</aside>")
            .arg(code(asked), directionName(direction(asked)), escaped(calloutTitle(block.callout, asked)),
                 blocksOf(block.children, language, asked).join(QString()));
    }
    return {};
}

QStringList blocksOf(const QList<Block> &blocks, Language language, Language asked)
{
    QStringList list;
    for (const Block &block : blocks)
        list.append(blockOf(block, language, asked));
    return list;
}

bool alike(const QList<Block> &a, const QList<Block> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Block &x, const Block &y) {
        return x.kind == y.kind && x.ordered == y.ordered && x.depth == y.depth;
    });
}

class ArticleWriter {
public:
    ArticleWriter(const PaperFiche &fiche, const PaperOptions &options) : m_fiche(fiche), m_options(options) {}

    QString write()
    {
        notices();
        pair([](const PaperColumn &column) {
            const Translation &text = column.read.translation;
            QString html = element("h1", text.title);
            if (!text.brand.isEmpty())
                html += QStringLiteral("<p><b>%1</b></p>").arg(escaped(text.brand));
            return html + element("p", text.abstract);
        });
        if (m_options.facts)
            facts();
        what();
        groups();
        if (m_options.places)
            places();
        foot();
        return QStringLiteral("<article>%1</article>\n").arg(m_html);
    }

private:
    [[nodiscard]] const Fiche &fiche() const { return m_fiche.columns.first().read.fiche; }

    static QString element(const char *tag, const QString &words)
    {
        return words.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), escaped(words));
    }

    [[nodiscard]] QString cell(const QString &html, Language language) const
    {
        return QStringLiteral("<div lang=\"%1\" dir=\"%2\">%3</div>")
            .arg(code(language), directionName(direction(language)), html);
    }

    /// One cell for each column, in the language its text is really in (`asked`: in the one of its labels).
    void pair(const std::function<QString(const PaperColumn &)> &make, bool asked = false)
    {
        QString cells;
        for (const PaperColumn &column : m_fiche.columns) {
            const QString html = make(column);
            if (!html.isEmpty())
                cells += cell(html, asked ? column.asked : column.read.translation.language);
        }
        close(cells);
    }

    void close(const QString &cells)
    {
        if (cells.isEmpty())
            return;
        const bool side = m_options.form == PaperForm::SideBySide;
        m_html += m_fiche.columns.size() < 2 ? cells
                                             : QStringLiteral("<div class=\"pair %1\">%2</div>")
                                                   .arg(side ? QStringLiteral("side") : QStringLiteral("under"), cells);
    }

    /// French under each paragraph, where the two texts are built alike.
    void blockPairs(const std::function<const QList<Block> *(const PaperColumn &)> &of)
    {
        const auto html = [&](const PaperColumn &column) {
            const QList<Block> *blocks = of(column);
            return blocks == nullptr
                       ? QString()
                       : blocksOf(*blocks, column.read.translation.language, column.asked).join(QString());
        };
        if (m_options.form == PaperForm::Under && m_fiche.columns.size() > 1) {
            const QList<Block> *first = of(m_fiche.columns[0]), *second = of(m_fiche.columns[1]);
            if (first != nullptr && second != nullptr && alike(*first, *second)) {
                for (qsizetype i = 0; i < first->size(); ++i) {
                    QString cells;
                    for (const PaperColumn &column : m_fiche.columns) {
                        const Language language = column.read.translation.language;
                        cells += cell(blockOf(of(column)->at(i), language, column.asked), language);
                    }
                    close(cells);
                }
                return;
            }
        }
        pair(html);
    }

    void notices()
    {
        for (const PaperColumn &column : m_fiche.columns) {
            if (!column.read.fallback || !column.read.translation.hasBody())
                continue;
            const FallbackNotice words = fallbackNotice(column.asked);
            m_html +=
                cell(QStringLiteral("<aside><b>%1</b>%2</aside>").arg(escaped(words.title), escaped(words.advice)),
                     column.asked);
        }
    }

    void facts()
    {
        pair(
            [&](const PaperColumn &column) {
                QString list;
                for (const Fact &fact : escale::facts(fiche().metadata, todayOf(m_options.now), column.asked))
                    list += element("dt", fact.label) + element("dd", fact.lines.join(u'\n'));
                return list.isEmpty() ? list : QStringLiteral("<dl>%1</dl>").arg(list);
            },
            true);
    }

    void heading(TextGroup group, const std::function<bool(const Translation &)> &said)
    {
        pair(
            [&](const PaperColumn &column) {
                return said(column.read.translation) ? element("h2", groupTitle(group, fiche().kind, column.asked))
                                                     : QString();
            },
            true);
    }

    void what()
    {
        const bool body = std::any_of(m_fiche.columns.begin(), m_fiche.columns.end(),
                                      [](const PaperColumn &column) { return column.read.translation.hasBody(); });
        if (!body) {
            pair([](const PaperColumn &column) { return element("p", missingBodyText(column.asked)); }, true);
            return;
        }
        heading(TextGroup::What, [](const Translation &text) { return !text.what.isEmpty(); });
        blockPairs([](const PaperColumn &column) { return &column.read.translation.what; });
    }

    static const QList<Section> &sectionsOf(const Translation &text, SectionGroup group)
    {
        switch (group) {
        case SectionGroup::Why:
            return text.why;
        case SectionGroup::How:
            return text.how;
        case SectionGroup::Next:
            return text.next;
        case SectionGroup::Parts:
            break;
        }
        return text.parts;
    }

    void groups()
    {
        for (const SectionGroup group :
             {SectionGroup::Why, SectionGroup::How, SectionGroup::Next, SectionGroup::Parts}) {
            if (group != SectionGroup::Why && !m_options.steps)
                break;
            const auto title = group == SectionGroup::Why    ? std::optional(TextGroup::Why)
                               : group == SectionGroup::How  ? std::optional(TextGroup::How)
                               : group == SectionGroup::Next ? std::optional(TextGroup::Next)
                                                             : std::nullopt;
            if (title)
                heading(*title, [group](const Translation &text) { return !sectionsOf(text, group).isEmpty(); });
            sections(group, title && isNumbered(*title, fiche().kind));
        }
    }

    /// By their keys; parts, which have none, by their position.
    void sections(SectionGroup group, bool numbered)
    {
        QStringList keys;
        qsizetype most = 0;
        for (const PaperColumn &column : m_fiche.columns) {
            const QList<Section> &list = sectionsOf(column.read.translation, group);
            most = std::max(most, list.size());
            for (const Section &section : list) {
                if (!keys.contains(section.id))
                    keys.append(section.id);
            }
        }
        const bool byPosition = group == SectionGroup::Parts;
        for (qsizetype at = 0; at < (byPosition ? most : keys.size()); ++at) {
            const auto find = [&](const PaperColumn &column) -> qsizetype {
                const QList<Section> &list = sectionsOf(column.read.translation, group);
                if (byPosition)
                    return at < list.size() ? at : -1;
                const auto found = std::find_if(list.begin(), list.end(),
                                                [&](const Section &section) { return section.id == keys[at]; });
                return found == list.end() ? -1 : found - list.begin();
            };
            pair([&](const PaperColumn &column) {
                const qsizetype place = find(column);
                if (place < 0)
                    return QString();
                const QString &title = sectionsOf(column.read.translation, group)[place].title;
                return element("h3", numbered && !title.isEmpty() ? QStringLiteral("%1. %2").arg(place + 1).arg(title)
                                                                  : title);
            });
            blockPairs([&](const PaperColumn &column) -> const QList<Block> * {
                const qsizetype place = find(column);
                return place < 0 ? nullptr : &sectionsOf(column.read.translation, group)[place].blocks;
            });
        }
    }

    void places()
    {
        if (fiche().places.isEmpty())
            return;
        pair([](const PaperColumn &column) { return element("h2", placesTitle(column.asked)); }, true);
        for (const Place &place : fiche().places) {
            QString html =
                place.title.isEmpty() ? QString() : QStringLiteral("<b>%1</b><br>").arg(escaped(place.title));
            for (const QString &line : {addressLine(place), place.description}) {
                if (!line.isEmpty())
                    html += escaped(line) + QStringLiteral("<br>");
            }
            if (!place.phone.isEmpty())
                html += linked(QStringLiteral("tel:") + place.phone, escaped(place.phone)) + QStringLiteral("<br>");
            if (!place.email.isEmpty())
                html += linked(QStringLiteral("mailto:") + place.email, escaped(place.email));
            m_html += QStringLiteral("<address lang=\"fr\" dir=\"ltr\">%1</address>").arg(html); // contract 3.7
        }
    }

    void foot()
    {
        QString lines;
        for (const PaperColumn &column : m_fiche.columns) {
            const Translation &text = column.read.translation;
            QString line;
            if (const QString who = sponsorName(fiche(), text); !who.isEmpty())
                line += escaped(translated(column.asked, "reader", "Proposed by")) +
                        QStringLiteral(" <bdi>%1</bdi><br>").arg(escaped(who));
            line += escaped(translated(column.asked, "paper", "Source: %1"))
                        .arg(QStringLiteral("<bdi>Réfugiés.info</bdi>"));
            const QDateTime made = text.date.isValid() ? text.date : fiche().modified;
            if (made.isValid())
                line += QStringLiteral(" · ") +
                        escaped(translated(column.asked, "paper", "Text of %1"))
                            .arg(QStringLiteral("<bdi dir=\"ltr\">%1</bdi>")
                                     .arg(made.toLocalTime().date().toString(QStringLiteral("dd/MM/yyyy"))));
            if (!m_options.site.isEmpty()) {
                const QString page = publicPage(m_options.site, fiche().id, fiche().kind, text.language);
                line += QStringLiteral("<br><bdi dir=\"ltr\">%1</bdi>").arg(linked(page, escaped(page)));
            }
            lines += cell(QStringLiteral("<p>%1</p>").arg(line), column.asked);
        }
        m_html += QStringLiteral("<footer>%1</footer>").arg(lines);
    }

    const PaperFiche m_fiche;
    const PaperOptions &m_options;
    QString m_html;
};

} // namespace

QByteArray phoneFile(const QList<PaperFiche> &fiches, const PaperOptions &options)
{
    QString body;
    QString title;
    std::optional<Language> language;
    for (const PaperFiche &fiche : fiches) {
        if (fiche.columns.isEmpty())
            continue;
        if (!language) {
            language = fiche.columns.first().asked;
            title = fiche.columns.first().read.translation.title;
        }
        body += ArticleWriter(fiche, options).write();
    }
    if (!language)
        return {};
    const QByteArray hash = QCryptographicHash::hash(QByteArray(styleSheet), QCryptographicHash::Sha256).toBase64();
    const QString head =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"%3>\n<head><meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'sha256-%4'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" "
                       "content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" "
                       "content=\"no-referrer\">\n")
            .arg(code(*language), directionName(direction(*language)),
                 options.large ? QStringLiteral(" class=\"large\"") : QString(), QString::fromLatin1(hash));
    QString centre;
    if (!options.centre.isEmpty())
        centre = QStringLiteral("<header><b dir=\"auto\">%1</b></header>\n").arg(escaped(options.centre));
    return (head + QStringLiteral("<title>%1</title>\n<style>").arg(escaped(title)) + QLatin1String(styleSheet) +
            QStringLiteral("</style></head>\n<body>\n") + centre + body + QStringLiteral("</body></html>\n"))
        .toUtf8();
}

QString phoneFileName(const PaperFiche &fiche, qsizetype more)
{
    QString name = paperFileName(fiche, more);
    name.chop(name.size() - name.lastIndexOf(u'.'));
    return name + QStringLiteral(".html");
}

} // namespace escale
