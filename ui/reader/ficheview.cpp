// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ficheview.h"

#include "fiche/publicpage.h"
#include "reader/pageaccessible.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace escale {

FicheView::FicheView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_bar(new QFrame(this)),
      m_barText(new Label(appearance, TextRole::Body, m_bar)),
      m_barButton(new Button(appearance, Button::Kind::Plain, m_bar)), m_find(new FindBar(appearance, this)),
      m_pane(new ScrollPane(appearance, this)), m_page(new FichePage(appearance))
{
    static const bool installed = [] {
        installPageAccessibility();
        return true;
    }();
    Q_UNUSED(installed)
    m_pane->setWidget(m_page);
    m_page->setAutoFillBackground(false); // it paints its own ground
    auto *row = new QHBoxLayout(m_bar);
    row->addWidget(m_barText, 1);
    row->addWidget(m_barButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_find);
    column->addWidget(m_pane, 1);
    m_bar->setAutoFillBackground(true);
    m_bar->hide();
    m_find->hide();
    m_barText->setInk(Label::Ink::Note);

    connect(m_find, &FindBar::wordsTyped, this, &FicheView::look);
    connect(m_find, &FindBar::stepWanted, this, &FicheView::stepFound);
    connect(m_find, &FindBar::closeWanted, this, &FicheView::closeFind);
    connect(m_barButton, &Button::clicked, this, &FicheView::newTextWanted);
    connect(m_pane, &ScrollPane::scrolled, this, &FicheView::noteScroll);
    connect(m_page, &FichePage::themeChosen, this, &FicheView::themeChosen);
    connect(m_page, &FichePage::needChosen, this, &FicheView::needChosen);
    connect(m_page, &FichePage::sentenceTapped, this, &FicheView::sentenceTapped);
    connect(m_page, &FichePage::linkActivated, this, &FicheView::follow);
    connect(m_page, &FichePage::wantsToShow, this, &FicheView::bringIntoView);
    connect(&appearance, &Appearance::changed, this, &FicheView::restyle);
    retranslate();
    restyle();
}

void FicheView::setContent(const PageContent &content)
{
    const auto idOf = [](const PageContent &c) {
        return c.columns.isEmpty() ? QString() : c.columns.first().read.fiche.id;
    };
    const bool same = !content.columns.isEmpty() && idOf(content) == idOf(m_content);
    const PageAnchor before = anchor();
    if (!same)
        closeFind();
    m_content = content;
    m_page->setContent(content);
    if (same)
        goTo(before);
    else
        scrollPane(0);
    if (m_find->isVisibleTo(this)) {
        m_foundNow = -1;
        m_find->setPlaces(-1, m_page->foundCount());
    }
    setChange(Change::None);
}

void FicheView::clear()
{
    closeFind();
    m_content = {};
    m_page->clear();
    scrollPane(0);
    setChange(Change::None);
}

void FicheView::setChange(Change change)
{
    m_change = change;
    m_barButton->setVisible(change == Change::Updated);
    m_bar->setVisible(change != Change::None);
    retranslate();
}

void FicheView::retranslate()
{
    m_page->setAccessibleName(tr("Text of the page"));
    m_barButton->setWords(tr("Show the new text"));
    m_barText->setText(m_change == Change::Removed
                           //: A fiche was taken out of the library while somebody reads it.
                           ? tr("This page has just been withdrawn. You can finish reading it.")
                           //: A sync has brought a newer text while somebody reads the old one.
                           : tr("This page has just been updated."));
    fitBar();
}

void FicheView::restyle()
{
    const Metrics &metrics = m_appearance.metrics();
    QPalette notice;
    notice.setColor(QPalette::Window, m_appearance.colours().noteGround);
    m_bar->setPalette(notice);
    m_bar->layout()->setContentsMargins(metrics.pagePadding, metrics.unit, metrics.pagePadding, metrics.unit);
    m_bar->layout()->setSpacing(metrics.gap);
    fitBar();
}

/// On a low screen with large words the text keeps the most of it.
void FicheView::fitBar()
{
    constexpr int share = 5; // of the window's height
    const int button = m_barButton->isHidden() ? 0 : m_barButton->sizeHint().width() + m_appearance.metrics().gap;
    m_barText->shrinkTo(width() - 2 * m_appearance.metrics().pagePadding - button, window()->height() / share);
}

void FicheView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void FicheView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FicheView::light(const TextPosition &place, const TextRange &word, int column)
{
    m_page->light(column, place, word);
    m_lit = true;
    if (m_following)
        bringIntoView(m_page->areaOf(column, place));
}

void FicheView::setFollowing(bool following)
{
    m_following = following;
}

/// Scrolls on the page's own account.
void FicheView::scrollPane(int offset)
{
    ++m_ownScrolls;
    m_pane->goTo(offset);
    --m_ownScrolls;
}

void FicheView::noteScroll()
{
    if (m_ownScrolls == 0 && m_lit && m_following) {
        m_following = false;
        Q_EMIT followingLost();
    }
    Q_EMIT scrolled();
}

void FicheView::clearLight()
{
    m_page->clearLight();
    m_lit = false;
}

/// Keeps what is read in the middle part of the screen: not at the very edge, and still while it is in sight.
void FicheView::bringIntoView(const QRect &area)
{
    if (area.isNull())
        return;
    const int top = m_pane->scrollOffset(), target = m_pane->placeFor(area);
    if (target == top)
        return;
    m_page->layOutTo(target + m_pane->viewport()->height());
    const int duration = m_appearance.motion();
    if (duration == 0) {
        scrollPane(target);
        return;
    }
    auto *animation = new QVariantAnimation(this);
    animation->setDuration(duration);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    animation->setStartValue(top);
    animation->setEndValue(target);
    connect(animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { scrollPane(value.toInt()); });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void FicheView::goTo(int offset)
{
    m_page->layOutTo(offset + m_pane->viewport()->height());
    scrollPane(offset);
}

/// The same section in the text that is shown, which may be in another language than the one that was found: by its id,
/// or by its position where it has none (contract-2026 section 5).
std::optional<TextPosition> FicheView::positionOf(const SectionFound &section, int block) const
{
    if (m_content.columns.isEmpty())
        return std::nullopt;
    if (!section.group)
        return TextPosition{Part::What, -1, block, -1, {}};
    static constexpr std::array parts{Part::Why, Part::How, Part::Next, Part::Parts};
    const auto group = static_cast<std::size_t>(*section.group);
    const QList<Section> &sections = *sectionLists(m_content.columns.first().read.translation).at(group).sections;
    qsizetype index = section.position;
    for (qsizetype i = 0; i < sections.size() && !section.id.isEmpty(); ++i) {
        if (sections.at(i).id == section.id)
            index = i;
    }
    if (index < 0 || index >= sections.size())
        return std::nullopt;
    const bool titled = !sections.at(index).title.isEmpty();
    return TextPosition{parts.at(group), static_cast<int>(index), block < 0 && !titled ? 0 : block, -1, {}};
}

void FicheView::arrive(const Arrival &arrival)
{
    markFound(arrival.words);
    if (!arrival.section)
        return;
    const auto start = positionOf(*arrival.section, arrival.section->group ? -1 : 0);
    if (!start)
        return;
    QRect area = m_page->areaOf(0, *start);
    // The passage stands so far down a long section that its title would be all there is to see.
    const auto passage = positionOf(*arrival.section, arrival.section->firstBlock);
    const QRect found = passage ? m_page->areaOf(0, *passage) : QRect();
    if (!found.isNull() && found.top() - area.top() > m_pane->viewport()->height() / 2)
        area = found;
    if (!area.isNull())
        goTo(std::max(0, area.top() - m_appearance.metrics().pagePadding));
}

void FicheView::markFound(const QStringList &words)
{
    const int count = m_page->find(words, FichePage::LastWord::Whole);
    m_foundNow = -1;
    m_find->setWords(QString());
    m_find->setPlaces(-1, count);
    m_find->setVisible(count > 0);
}

void FicheView::openFind()
{
    m_find->show();
    if (m_page->foundCount() == 0)
        look(QString());
    m_find->edit();
}

void FicheView::closeFind()
{
    m_page->find({}, FichePage::LastWord::Whole);
    m_foundNow = -1;
    m_find->setWords(QString());
    m_find->hide();
}

void FicheView::look(const QString &words)
{
    const int count =
        m_page->find(words.trimmed().isEmpty() ? QStringList() : QStringList(words), FichePage::LastWord::MayGoOn);
    m_foundNow = -1;
    m_find->setPlaces(-1, count);
    if (count > 0)
        stepFound(1);
}

/// From where the person looks, and around the ends.
void FicheView::stepFound(int by)
{
    const int count = m_page->foundCount();
    if (count == 0)
        return;
    if (m_foundNow >= 0)
        m_foundNow = (m_foundNow + by + count) % count;
    else
        m_foundNow = std::max(0, m_page->foundFrom(m_pane->scrollOffset()));
    m_find->setPlaces(m_foundNow, count);
    bringIntoView(m_page->showFound(m_foundNow));
}

PageAnchor FicheView::anchor() const
{
    return m_page->anchorAt(m_pane->scrollOffset());
}

void FicheView::goTo(const PageAnchor &anchor)
{
    scrollPane(m_page->offsetOf(anchor));
}

void FicheView::follow(const QString &address)
{
    if (const auto term = termAddressFrom(address)) {
        for (const PageColumn &column : std::as_const(m_content.columns)) {
            if (column.read.translation.language != term->language)
                continue;
            const Language reader = m_content.factsBeside.value_or(column.asked);
            if (const auto word = explanationOf(column.read.translation, term->term, reader))
                Q_EMIT wordChosen(*word);
        }
        return;
    }
    const QString fiche = ficheOfPublicPage(address, m_content.site);
    if (fiche.isEmpty())
        Q_EMIT linkActivated(address);
    else
        Q_EMIT ficheChosen(fiche);
}

} // namespace escale
