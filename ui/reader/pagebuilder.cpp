// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagebuilder.h"

#include "fiche/codeaddress.h"

#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "reader/chipbox.h"
#include "reader/gridbox.h"
#include "style/contrast.h"

#include <algorithm>

namespace escale {
PageBuilder::PageBuilder(const PageContent &content, const Appearance &appearance, QWidget *parent, Callbacks callbacks)
    : m_content(content), m_appearance(appearance), m_parent(parent), m_callbacks(std::move(callbacks))
{
    if (const Theme *theme = m_content.taxonomy.activeTheme(fiche().theme))
        m_mainTheme = *theme;
    m_theme = appearance.themeColours(m_mainTheme.value_or(Theme{}));
}

std::vector<PageRow> PageBuilder::build()
{
    notice();
    if (kiosk() || sideBySide())
        head();
    languageNames();
    titles();
    what();
    missingBody();
    facts();
    for (const GroupText &text : groups())
        group(text);
    parts();
    places();
    externalLink();
    organisations();
    thanks();
    related();
    publicAddress();
    return std::move(m_rows);
}

const std::array<PageBuilder::GroupText, 3> &PageBuilder::groups()
{
    static const std::array list{GroupText{TextGroup::Why, Part::WhyTitle, Part::Why, &Translation::why},
                                 GroupText{TextGroup::How, Part::HowTitle, Part::How, &Translation::how},
                                 GroupText{TextGroup::Next, Part::NextTitle, Part::Next, &Translation::next}};
    return list;
}

QString PageBuilder::localised(const char *source, int count) const
{
    return translated(interfaceLanguage(), "reader", source, count);
}

PageRow &PageBuilder::row(const QString &key, int gapBefore)
{
    m_rows.push_back({});
    m_rows.back().key = key;
    m_rows.back().gapBefore = m_rows.size() == 1 ? 0 : gapBefore;
    m_rows.back().cells.push_back(std::make_unique<StackBox>());
    return m_rows.back();
}

void PageBuilder::rowOfColumns(const QString &key, int gapBefore,
                               const std::function<void(StackBox &, const PageColumn &)> &make, qsizetype characters)
{
    PageRow line;
    bool empty = true;
    for (const PageColumn &column : m_content.columns) {
        auto cell = std::make_unique<StackBox>();
        make(*cell, column);
        empty = empty && cell->isEmpty();
        line.cells.push_back(std::move(cell));
    }
    if (empty)
        return;
    line.key = key;
    line.gapBefore = m_rows.empty() ? 0 : gapBefore;
    line.characters = characters;
    m_rows.push_back(std::move(line));
}

std::unique_ptr<LayoutBox> PageBuilder::text(const QString &text, TextRole role, Language language,
                                             const TextPosition &place, TextNature nature, const QColor &ink)
{
    TextLook look = textLook(m_appearance, role, language);
    if (ink.isValid())
        look.ink = ink;
    return std::make_unique<ParagraphBox>(std::make_unique<TextFragment>(text, look, place, nature));
}

FrameBox::Shape PageBuilder::card(Language language) const
{
    const Metrics &metrics = m_appearance.metrics();
    FrameBox::Shape shape;
    shape.ground = m_appearance.colours().surface;
    shape.edge = m_appearance.colours().line;
    shape.padding = metrics.cardPadding;
    shape.border = metrics.border;
    shape.radius = metrics.radius;
    shape.direction = direction(language);
    return shape;
}

void PageBuilder::notice()
{
    // Where there is no text at all, that is what has to be said (missing()), not in which language it would be.
    const bool fallback = std::any_of(m_content.columns.begin(), m_content.columns.end(), [](const PageColumn &column) {
        return column.read.fallback && column.read.translation.hasBody();
    });
    if (!fallback && !m_content.untranslated)
        return;
    // It is said to whoever does not read French.
    const Language reader = m_content.factsBeside.value_or(interfaceLanguage());
    row(QStringLiteral("notice"), 0).cells.front()->add(noticeBox(fallbackNotice(reader), {Part::Notice}, reader), 0);
}

std::unique_ptr<FrameBox> PageBuilder::noticeBox(const FallbackNotice &words, const TextPosition &place,
                                                 Language language)
{
    const Colours &colours = m_appearance.colours();
    FrameBox::Shape shape = card(language);
    shape.ground = colours.noteGround;
    shape.edge = Qt::transparent;
    shape.band = colours.noteEdge;
    shape.bandWidth = m_appearance.metrics().unit;
    auto box = std::make_unique<FrameBox>(shape);
    // One text of two lines, as it is said.
    Block paragraph;
    paragraph.runs = {{words.title, Style::Bold, {}}, {u'\n' + words.advice, {}, {}}};
    TextLook look = textLook(m_appearance, TextRole::Body, language);
    look.ink = colours.noteText;
    box->add(std::make_unique<ParagraphBox>(std::make_unique<TextFragment>(QList<Block>{paragraph}, look, place, -1)),
             0);
    return box;
}

/// The feed gives a title and facts and no text: the page says so, and where the text is.
void PageBuilder::missingBody()
{
    const auto silent = [](const PageColumn &column) { return !column.read.translation.hasBody(); };
    if (!std::all_of(m_content.columns.begin(), m_content.columns.end(), silent))
        return;
    const int unit = m_appearance.metrics().unit;
    auto box = noticeBox(missingBodyNotice(interfaceLanguage()), {Part::Missing}, interfaceLanguage());
    if (!m_content.site.isEmpty()) {
        const Language language = m_content.columns.first().read.translation.language;
        box->add(
            qr(codeAddress(m_content.site, fiche().id, fiche().kind, language), takeWithYou(), interfaceLanguage()),
            unit * 2);
    }
    row(QStringLiteral("missing"), unit * 3).cells.front()->add(std::move(box), 0);
}

void PageBuilder::languageNames()
{
    if (!sideBySide())
        return;
    rowOfColumns(QStringLiteral("language"), m_appearance.metrics().unit * 2,
                 [this](StackBox &cell, const PageColumn &column) {
                     const Language language = column.read.translation.language;
                     cell.add(text(ownName(language), TextRole::Small, language, unspoken, TextNature::Paragraph,
                                   m_appearance.colours().muted),
                              0);
                 });
}

QString PageBuilder::thanksText() const
{
    //: Thanks that readers of a fiche have sent.
    return localised(QT_TRANSLATE_N_NOOP("reader", "%n thanks"), fiche().mercis);
}

QString PageBuilder::metaLine() const
{
    QStringList items{kindText(fiche().kind, interfaceLanguage())};
    const QString updated = updatedAgoText(fiche().modified, m_content.now, interfaceLanguage());
    if (!updated.isEmpty())
        items.append(updated);
    if (!kiosk()) {
        items.append(languageCountText(m_content.columns.first().read.cachedLanguages.size(), interfaceLanguage()));
        if (fiche().mercis > 0)
            items.append(thanksText());
    }
    return items.join(QStringLiteral(" · "));
}

void PageBuilder::head()
{
    const Metrics &metrics = m_appearance.metrics();
    std::unique_ptr<TextFragment> chip;
    ChipBox::Shape shape;
    shape.direction = direction(interfaceLanguage());
    shape.gap = metrics.unit * 2;
    if (m_mainTheme && kiosk()) { // on the desk the theme stands above the page
        Language used = interfaceLanguage();
        const QString name = shortName(*m_mainTheme, interfaceLanguage(), &used);
        TextLook look = textLook(m_appearance, TextRole::Small, used);
        look.font.setWeight(QFont::DemiBold);
        look.ink = m_theme.ink;
        look.lineHeight = 1.362 * look.font.pixelSize();
        chip = std::make_unique<TextFragment>(name, look, unspoken, TextNature::Paragraph);
        shape.ground = m_theme.tile;
        shape.ink = m_theme.ink;
        shape.icon = symbolOf(*m_mainTheme);
        shape.iconSide = grown(metrics.smallIcon, TextRole::Small);
        shape.paddingAcross = metrics.unit * 2;
        shape.paddingDown = metrics.unit / 2;
    }
    TextLook quiet = textLook(m_appearance, TextRole::Small, interfaceLanguage());
    quiet.ink = m_appearance.colours().muted;
    auto meta = std::make_unique<TextFragment>(metaLine(), quiet, unspoken, TextNature::Paragraph);
    row(QStringLiteral("head"), kiosk() ? metrics.unit * 3 : metrics.unit / 2)
        .cells.front()
        ->add(std::make_unique<ChipBox>(shape, std::move(chip), std::move(meta)), 0);
}

void PageBuilder::titles()
{
    const int unit = m_appearance.metrics().unit;
    rowOfColumns(QStringLiteral("title"), unit * 2, [&](StackBox &cell, const PageColumn &column) {
        const Translation &t = column.read.translation;
        cell.add(text(t.title, TextRole::Title, t.language, {Part::Title}, TextNature::Title), 0);
        if (!t.brand.isEmpty())
            cell.add(text(t.brand, TextRole::Card, t.language, {Part::Brand}, TextNature::Paragraph,
                          m_appearance.colours().muted),
                     unit / 2);
    });
    if (!kiosk() && !sideBySide())
        head();
    rowOfColumns(QStringLiteral("abstract"), unit * 2, [&](StackBox &cell, const PageColumn &column) {
        const Translation &t = column.read.translation;
        if (!t.abstract.isEmpty())
            cell.add(text(t.abstract, TextRole::Lead, t.language, {Part::Abstract}, TextNature::Paragraph), 0);
    });
}

GridBox::Shape PageBuilder::factShape(Language language) const
{
    const Metrics &metrics = m_appearance.metrics();
    const Colours &colours = m_appearance.colours();
    GridBox::Shape shape;
    shape.ground = colours.surface;
    shape.edge = colours.line;
    shape.litGround = colours.speaking;
    shape.padding = metrics.cardPadding * 3 / 4;
    shape.border = metrics.border;
    shape.radius = metrics.radius;
    shape.gap = metrics.gap;
    shape.leastWidth = qRound(metrics.textPixels(TextRole::Body, m_appearance.textStep()) * 12);
    shape.direction = direction(language);
    return shape;
}

int PageBuilder::grown(int side, TextRole beside) const
{
    const Metrics &metrics = m_appearance.metrics();
    const double growth =
        metrics.textPixels(beside, m_appearance.textStep()) / metrics.textPixels(beside, defaultTextStep);
    return qRound(side * std::max(1.0, growth));
}

std::unique_ptr<LayoutBox> PageBuilder::factCard(const Fact &fact, Language language, const TextPosition &place)
{
    const Metrics &metrics = m_appearance.metrics();
    const Colours &colours = m_appearance.colours();
    const QColor icon = readableOn(colours.surface, m_theme.ink, shapeContrast);
    const int iconSide = grown(kiosk() ? metrics.largeIcon * 6 / 7 : metrics.icon * 6 / 5, TextRole::Button);
    auto lines = std::make_unique<StackBox>();
    lines->add(text(fact.label, TextRole::Small, language, place, TextNature::Paragraph, colours.muted), 0);
    for (const QString &line : fact.lines)
        lines->add(text(line, TextRole::Button, language, place, TextNature::Paragraph),
                   line == fact.lines.first() ? 0 : metrics.unit / 2);
    IconBox::Shape shape{iconFromName(fact.icon).value_or(Icon::Info), icon, iconSide, metrics.unit * 2,
                         direction(language)};
    shape.atHead = fact.lines.size() > 1;
    return std::make_unique<IconBox>(shape, std::move(lines));
}

/// The facts are ours and known in every language: they stand in that of each column, a fact beside itself.
void PageBuilder::facts()
{
    const Metrics &metrics = m_appearance.metrics();
    QList<Language> languages{interfaceLanguage()};
    if (sideBySide())
        languages = {m_content.columns[0].asked, m_content.columns[1].asked};
    else if (m_content.factsBeside && *m_content.factsBeside != interfaceLanguage())
        languages.append(*m_content.factsBeside);
    QList<QList<Fact>> lists;
    for (const Language language : languages)
        lists.append(escale::facts(fiche().metadata, todayOf(m_content.now), language));
    if (languages.size() == 1) {
        auto grid = std::make_unique<GridBox>(factShape(interfaceLanguage()));
        for (int i = 0; i < lists[0].size(); ++i)
            grid->add(factCard(lists[0][i], interfaceLanguage(), {Part::Fact, i}), {Part::Fact, i});
        row(QStringLiteral("facts"), metrics.unit * 3).cells.front()->add(std::move(grid), 0);
        return;
    }
    for (int i = 0; i < lists[0].size(); ++i) {
        PageRow line;
        line.level = true;
        line.key = i == 0 ? QStringLiteral("facts") : QStringLiteral("facts/%1").arg(i);
        line.gapBefore = i == 0 ? metrics.unit * 3 : metrics.unit;
        for (int side = 0; side < languages.size(); ++side) {
            auto cell = std::make_unique<StackBox>();
            auto one = std::make_unique<GridBox>(factShape(languages[side]));
            one->add(factCard(lists[side].value(i), languages[side], {Part::Fact, i}), {Part::Fact, i});
            cell->add(std::move(one), 0);
            line.cells.push_back(std::move(cell));
        }
        m_rows.push_back(std::move(line));
    }
}

QStringList mergedKeys(const QList<QStringList> &columns)
{
    QStringList merged = columns.value(0);
    for (const QStringList &column : columns) {
        QString before;
        for (const QString &key : column) {
            if (!merged.contains(key))
                merged.insert(merged.indexOf(before) + 1, key);
            before = key;
        }
    }
    return merged;
}

} // namespace escale
