// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/recordingwindow.h"

#include "l10n/isolate.h"
#include "style/flow.h"
#include "style/splitter.h"
#include "translator/levelmeter.h"
#include "translator/sentencemodel.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int boothGap = 12, listWidth = 360; // px

using State = RecordingBooth::State;

QKeySequence recordKeys()
{
    using ::operator|; // Qt's for keys
    return Qt::CTRL | Qt::Key_R;
}

QKeySequence listenKeys()
{
    using ::operator|;
    return Qt::CTRL | Qt::Key_P;
}

QKeySequence keepKeys()
{
    using ::operator|;
    return Qt::CTRL | Qt::Key_Return;
}

QKeySequence nextKeys()
{
    using ::operator|;
    return Qt::ALT | Qt::Key_Down;
}

QKeySequence backKeys()
{
    using ::operator|;
    return Qt::ALT | Qt::Key_Up;
}

/// Where the sentence stands; it takes the keys, because a long one is scrolled by them.
struct SentencePage final : QScrollArea {};

/// For a screen reader a text of its own; Qt's scroll area is nothing.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *page = dynamic_cast<SentencePage *>(object);
    return page != nullptr ? new QAccessibleWidget(page, QAccessible::Document) : nullptr;
}

} // namespace

RecordingWindow::RecordingWindow(const Appearance &appearance, RecordingBooth &booth, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_booth(booth), m_model(new SentenceModel(appearance, booth, this))
{
    setWindowFlag(Qt::Window);
    build();
    addKeys();
    connect(&booth, &RecordingBooth::listChanged, this, &RecordingWindow::showList);
    connect(&booth, &RecordingBooth::currentChanged, this, &RecordingWindow::showCurrent);
    connect(&booth, &RecordingBooth::levelChanged, this, &RecordingWindow::showLevel);
    connect(&booth, &RecordingBooth::failed, this, [this](const QString &sentence) {
        m_trouble->setText(sentence);
        m_trouble->show();
        QAccessibleEvent event(m_trouble, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    connect(&appearance, &Appearance::changed, this, &RecordingWindow::showCurrent);
    retranslate();
}

void RecordingWindow::build()
{
    m_intro = new Label(m_appearance, TextRole::Small);
    m_progress = new Label(m_appearance, TextRole::Small);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setInk(Label::Ink::Muted);
    m_trouble = new Label(m_appearance, TextRole::Body);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setInk(Label::Ink::Danger);
    m_trouble->hide();
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), QVariant::fromValue(language));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_booth.setLanguage(m_language->currentData().value<Language>()); });
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("sentences"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true); // a library has thousands
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(listWidth / 2);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_booth.select(index.row());
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_intro, 1);
    top->addWidget(m_language);
    auto *split = new Splitter;
    split->addWidget(m_list);
    split->addWidget(buildSentence());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 2 * listWidth});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(boothGap, boothGap, boothGap, boothGap);
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addWidget(m_trouble);
    column->addWidget(split, 1);
}

QWidget *RecordingWindow::buildSentence()
{
    m_origin = new Label(m_appearance, TextRole::Small);
    m_origin->setInk(Label::Ink::Muted);
    m_sentence = new Label(m_appearance, TextRole::Title);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_state = new Label(m_appearance, TextRole::Body);
    m_state->setObjectName(QStringLiteral("state"));
    m_meter = new LevelMeter(m_appearance);
    m_keys = new Label(m_appearance, TextRole::Small);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setInk(Label::Ink::Muted);
    const auto button = [](const char *name) {
        auto *made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_record = button("record");
    m_record->setDefault(true);
    m_listen = button("listen");
    m_keep = button("keep");
    m_drop = button("drop");
    m_next = button("next");
    connect(m_record, &QPushButton::clicked, this, &RecordingWindow::recordOrStop);
    connect(m_listen, &QPushButton::clicked, this, &RecordingWindow::listenOrStop);
    connect(m_keep, &QPushButton::clicked, &m_booth, &RecordingBooth::keep);
    connect(m_drop, &QPushButton::clicked, &m_booth, &RecordingBooth::drop);
    connect(m_next, &QPushButton::clicked, &m_booth, &RecordingBooth::selectNext);
    static const bool known = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(known)
    m_page = new SentencePage;
    auto *inside = new QWidget;
    auto *text = new QVBoxLayout(inside);
    text->addWidget(m_origin);
    text->addWidget(m_sentence);
    text->addStretch(1);
    m_page->setWidget(inside);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *buttons = new QWidget;
    auto *row = new WrapLayout(boothGap, buttons);
    for (QPushButton *each : {m_record, m_listen, m_keep, m_drop, m_next})
        row->addWidget(each);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
    column->addWidget(m_state);
    column->addWidget(m_meter);
    column->addWidget(buttons);
    column->addWidget(m_keys);
    return side;
}

void RecordingWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const auto &what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false); // a key that is held records once
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(recordKeys(), [this] { recordOrStop(); });
    add(listenKeys(), [this] { listenOrStop(); });
    add(keepKeys(), [this] { m_booth.keep(); });
    add(nextKeys(), [this] { m_booth.select(m_booth.current() + 1); });
    add(backKeys(), [this] { m_booth.select(m_booth.current() - 1); });
}

void RecordingWindow::retranslate()
{
    setWindowTitle(tr("Record a voice"));
    m_intro->setText(tr("Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard "
                        "there instead of the synthetic voice."));
    m_language->setAccessibleName(tr("Language to read aloud"));
    m_list->setAccessibleName(tr("Sentences to read aloud"));
    m_meter->setAccessibleName(tr("Level of the microphone"));
    m_keep->setText(tr("Keep and go on"));
    m_drop->setText(tr("Forget this take"));
    m_next->setText(tr("Next not recorded"));
    const auto name = [](const QKeySequence &keys) {
        return isolatedLeftToRight(keys.toString(QKeySequence::NativeText));
    };
    //: Each %n is the name of a key.
    m_keys->setText(tr("%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.")
                        .arg(name(recordKeys()), name(listenKeys()), name(keepKeys()), name(nextKeys())));
    showList();
    showCurrent();
}

void RecordingWindow::showList()
{
    m_language->setCurrentIndex(m_language->findData(QVariant::fromValue(m_booth.language())));
    showCurrent();
}

void RecordingWindow::showCurrent()
{
    const RecordingBooth::Progress progress = m_booth.progress();
    QString words = m_booth.isReading() && m_booth.sentences().isEmpty()
                        ? tr("The sentences are being looked for…")
                        : tr("Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.")
                              .arg(progress.kioskKept)
                              .arg(progress.kiosk)
                              .arg(progress.fichesKept)
                              .arg(progress.fiches);
    if (progress.again > 0)
        words += u' ' + tr("To record again, because the words have changed: %1.").arg(progress.again);
    m_progress->setText(words);
    const auto row = static_cast<int>(m_booth.current());
    const bool there = row < m_booth.sentences().size();
    if (there && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    const QString before = m_sentence->text();
    m_sentence->setContentLanguage(m_booth.language());
    m_sentence->setText(there ? m_booth.sentences().at(row).phrase.text : QString());
    m_page->setAccessibleName(m_sentence->text());
    if (before != m_sentence->text()) {
        m_page->ensureVisible(0, 0);
        m_trouble->hide();
    }
    if (!there)
        m_origin->clear();
    else if (m_booth.sentences().at(row).kiosk)
        m_origin->setText(tr("The kiosk says this"));
    else
        m_origin->setText(tr("In %n fiche(s)", nullptr, m_booth.sentences().at(row).fiches));
    showState();
}

void RecordingWindow::showState()
{
    const State state = m_booth.state();
    const bool recording = state == State::Recording, waiting = state == State::Waiting;
    const bool there = m_booth.presence() == Microphone::Presence::There;
    m_record->setText(recording ? tr("Stop") : waiting || state == State::Kept ? tr("Record again") : tr("Record"));
    m_record->setEnabled(recording || (there && state != State::Nothing)); // a moment of judging keeps the keys here
    m_listen->setText(m_booth.isPlaying() ? tr("Stop listening") : tr("Listen"));
    m_listen->setEnabled(waiting || state == State::Kept);
    m_keep->setEnabled(waiting);
    m_drop->setEnabled(waiting);
    QString words = state == State::Refused ? takeFaultWords(m_booth.fault()) : recordingStateWords(state);
    if (state == State::Nothing && m_booth.isReading())
        words = recordingStateWords(State::Judging);
    const bool refused = state == State::Refused || !there;
    if (m_booth.presence() == Microphone::Presence::NoDevice)
        words = tr("No microphone is found. Plug one in, and allow programs to hear it.");
    else if (m_booth.presence() == Microphone::Presence::NotBuilt)
        words = tr("This Escale was built without Qt Multimedia and cannot record.");
    m_state->setInk(refused ? Label::Ink::Danger : waiting || state == State::Kept ? Label::Ink::Ok : Label::Ink::Ink);
    m_state->setText(words);
    // Who does not see it hears it; not while the microphone hears it too.
    if (!recording && std::exchange(m_told, words) != words) {
        QAccessibleEvent event(m_state, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    showLevel();
}

void RecordingWindow::showLevel()
{
    const bool recording = m_booth.state() == State::Recording;
    m_meter->setLevel(recording ? m_booth.level() : SoundLevel());
    if (recording && m_booth.level().clipped) {
        m_state->setInk(Label::Ink::Danger);
        m_state->setText(tr("Too loud. Stop, move back a little, and record again."));
    }
}

void RecordingWindow::recordOrStop()
{
    m_trouble->hide();
    if (m_booth.state() == State::Recording)
        m_booth.stop();
    else
        m_booth.record();
}

void RecordingWindow::listenOrStop()
{
    if (m_booth.isPlaying())
        m_booth.stopListening();
    else
        m_booth.listen();
}

void RecordingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_booth.state() == State::Recording)
        m_booth.cancel();
    else if (m_booth.isPlaying())
        m_booth.stopListening();
    else
        close();
}

void RecordingWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordingWindow::closeEvent(QCloseEvent *event)
{
    m_booth.leave();
    QWidget::closeEvent(event);
}

} // namespace escale
