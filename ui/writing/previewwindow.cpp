// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/previewwindow.h"

#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "speech/pagewords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequence>
#include <QShortcut>
#include <algorithm>

namespace escale {
namespace {

constexpr int kioskWidth = 1080; ///< of the screens in the drawings; wider ones have margins
constexpr QSize usual{1000, 860};

} // namespace

class PreviewWindow::Light final : public Lightable {
public:
    explicit Light(PreviewWindow &window) : m_window(window), m_kiosk(*window.m_kiosk) {}

    void light(const TextPosition &place, const TextRange &word) override
    {
        m_kiosk.light(place, word);
        m_window.m_sentences->setCurrentRow(m_window.m_narrator.index());
    }
    void clearLight() override { m_kiosk.clearLight(); }
    void setFollowing(bool following) override { m_kiosk.setFollowing(following); }

private:
    PreviewWindow &m_window;
    FicheLight m_kiosk;
};

PreviewWindow::PreviewWindow(const Appearance &appearance, Clock &clock, Voices *voices, QWidget *parent)
    : QWidget(parent, Qt::Window), m_appearance(appearance), m_clock(clock), m_seats(new QTabWidget),
      m_page(new FicheView(appearance)), m_kiosk(new FicheView(m_kioskLook)), m_bar(new ListeningBar(m_kioskLook)),
      m_sentences(new QListWidget), m_play(new QPushButton), m_larger(new QPushButton), m_publish(new QPushButton),
      m_note(new Label(appearance, TextRole::Small)), m_narrator(voices == nullptr ? m_nobody : *voices, clock)
{
    m_light = std::make_unique<Light>(*this);
    m_narration = std::make_unique<Narration>(m_narrator, voices == nullptr ? m_nobody : *voices, *m_light, *m_bar);
    m_page->setLayoutDirection(Qt::LeftToRight); // French, or French on the left, whatever the interface speaks
    m_seats->addTab(m_page, QString());
    m_seats->addTab(buildKiosk(), QString());
    m_seats->addTab(buildEar(), QString());
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_publish);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_seats, 1);
    all->addLayout(foot);
    wire();
    wear();
    turn();
    retranslate();
    resize(usual);
}

PreviewWindow::~PreviewWindow() = default;

QWidget *PreviewWindow::buildKiosk()
{
    m_screen = new QWidget;
    m_screen->setMaximumWidth(kioskWidth);
    auto *column = new QVBoxLayout(m_screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kiosk, 1);
    column->addWidget(m_bar);
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->addWidget(m_larger, 0, Qt::AlignLeading);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_screen);
    all->addLayout(middle, 1);
    m_larger->setFocusPolicy(Qt::TabFocus);
    return page;
}

QWidget *PreviewWindow::buildEar()
{
    m_sentences->setWordWrap(true);
    m_sentences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->addWidget(m_play, 0, Qt::AlignLeading);
    all->addWidget(m_sentences, 1);
    m_play->setFocusPolicy(Qt::TabFocus);
    return page;
}

void PreviewWindow::wire()
{
    connect(&m_appearance, &Appearance::changed, this, &PreviewWindow::wear);
    connect(m_publish, &QPushButton::clicked, this, &PreviewWindow::publishWanted);
    connect(m_larger, &QPushButton::clicked, this,
            [this] { m_kioskLook.setTextStep((m_kioskLook.textStep() + 1) % textSteps); });
    for (FicheView *view : {m_page, m_kiosk}) {
        connect(view, &FicheView::linkActivated, this, [this](const QString &address) {
            m_note->setText(tr("This link leads to %1").arg(isolatedLeftToRight(address)));
        });
    }
    connect(m_kiosk, &FicheView::sentenceTapped, m_narration.get(),
            [this](int, const TextPosition &place) { m_narration->tapped(place); });
    connect(m_kiosk, &FicheView::followingLost, m_narration.get(), &Narration::lostSight);
    connect(m_narration.get(), &Narration::ready, this, &PreviewWindow::showSentences);
    connect(&m_narrator, &Narrator::stateChanged, this, &PreviewWindow::showVoice);
    connect(m_play, &QPushButton::clicked, &m_narrator, &Narrator::toggle);
    connect(m_sentences, &QListWidget::itemActivated, this, [this] { m_narrator.startAt(m_sentences->currentRow()); });
    // Who looks elsewhere hears nothing that is not in sight.
    connect(m_seats, &QTabWidget::currentChanged, &m_narrator, &Narrator::pause);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
}

void PreviewWindow::showFiche(const ReadFiche &read, const TaxonomyIndex &taxonomy)
{
    const Language language = read.translation.language;
    PageContent content;
    content.columns.append({read, language});
    content.taxonomy = taxonomy;
    content.interfaceLanguage = language;
    content.now = m_clock.now();
    PageContent beside = content;
    if (m_french)
        beside.columns.prepend({*m_french, Language::Fr});
    m_note->clear();
    m_seats->setEnabled(true);
    m_publish->setEnabled(true);
    const auto &shown = m_page->content();
    const bool same = !shown.columns.isEmpty() && m_read == read;
    if (same && shown.taxonomy == taxonomy &&
        std::equal(shown.columns.begin(), shown.columns.end(), beside.columns.begin(), beside.columns.end(),
                   [](const PageColumn &a, const PageColumn &b) { return a.asked == b.asked && a.read == b.read; }))
        return;
    m_read = read;
    turn();
    m_page->setContent(beside);
    m_kiosk->setContent(content);
    if (same) // of the theme only colours and a name are shown, the French is beside it: nothing of them is said
        return;
    m_narration->show([read, today = todayOf(m_clock),
                       language] { return pageUtterances(read.fiche, read.translation, today, language); },
                      language, {});
}

/// The kiosk and the sentences, as the language of the text is read.
void PreviewWindow::turn()
{
    m_screen->setLayoutDirection(direction(language()));
    m_sentences->setLayoutDirection(direction(language()));
    m_kioskLook.setLanguage(language());
}

/// The letters of their language, as large as this window's.
void PreviewWindow::fitSentences()
{
    for (int i = 0; i < m_sentences->count(); ++i)
        m_sentences->item(i)->setFont(m_appearance.font(TextRole::Body, language()));
    m_sentences->doItemsLayout();
}

void PreviewWindow::showTrouble(const QString &sentence)
{
    m_narration->clear();
    m_page->clear();
    m_kiosk->clear();
    m_sentences->clear();
    m_read = {};
    m_seats->setEnabled(false);
    m_publish->setEnabled(false);
    m_note->setText(sentence);
}

void PreviewWindow::showSentences()
{
    m_sentences->clear();
    for (const Utterance &sentence : m_narrator.page())
        m_sentences->addItem(spokenText(sentence));
    fitSentences();
    showVoice();
}

void PreviewWindow::showVoice()
{
    m_play->setEnabled(m_narrator.canSpeak());
    m_play->setText(m_narrator.isHeard() ? tr("Pause") : tr("Listen"));
    if (!m_narrator.page().isEmpty() && !m_narrator.canSpeak())
        m_note->setText(tr("No voice on this computer speaks the language of this text. These are the sentences it "
                           "would say."));
}

/// As large as a kiosk shows it, in the colours of this window.
void PreviewWindow::wear()
{
    m_kioskLook.setColourSet(m_appearance.colourSet());
    m_kioskLook.setReducedMotion(m_appearance.reducedMotion());
    fitSentences();
}

void PreviewWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_narrator.stop();
}

void PreviewWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewWindow::retranslate()
{
    setWindowTitle(tr("As readers will have it"));
    m_seats->setTabText(static_cast<int>(Seat::Page), tr("On a page"));
    m_seats->setTabText(static_cast<int>(Seat::Kiosk), tr("At a kiosk"));
    m_seats->setTabText(static_cast<int>(Seat::Ear), tr("For the ear"));
    m_larger->setText(tr("Larger letters"));
    m_publish->setText(tr("Publish…"));
    m_sentences->setAccessibleName(tr("What the voice says"));
    showVoice();
}

} // namespace escale
