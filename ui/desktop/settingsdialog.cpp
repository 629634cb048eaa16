// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingsdialog.h"

#include "desktop/deskfile.h"
#include "desktop/settingeditor.h"
#include "feed/feedurl.h"
#include "fiche/language.h"
#include "l10n/departments.h"
#include "l10n/isolate.h"
#include "phrases/phrasebook.h"
#include "speech/fichereading.h"
#include "style/emptyfield.h"
#include "style/flow.h"
#include "style/plainlabel.h"
#include "style/scrollpane.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollBar>
#include <QShortcut>
#include <algorithm>

namespace escale {
namespace {

/// For comparing words as people type them: without capitals and accents.
QString plainForm(const QString &text)
{
    QString form = text.normalized(QString::NormalizationForm_KD).toLower();
    form.removeIf([](QChar c) { return c.isMark(); });
    return form;
}

/// Who does not see the window hears what it has just said.
void announce(QLabel &label)
{
    QAccessibleEvent event(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

SettingsDialog::SettingsDialog(DesktopServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_diagnosis(services.clock), m_narrator(services.voices, services.clock),
      m_search(new QLineEdit), m_key(new QLineEdit), m_pages(new QListWidget), m_pageMenu(new QComboBox),
      m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_left(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_column(new QVBoxLayout), m_source(new QWidget), m_title(plainLabel()), m_keyLabel(plainLabel()),
      m_steps(plainLabel()), m_said(plainLabel()), m_foot(plainLabel()), m_saveKey(new QPushButton),
      m_test(new QPushButton), m_copy(new QPushButton), m_undo(new QPushButton), m_reset(new QPushButton),
      m_close(new QPushButton)
{
    build();
    connect(&m_diagnosis, &FeedDiagnosis::finished, this, &SettingsDialog::showDiagnosis);
    connect(&services.appearance, &Appearance::changed, this, &SettingsDialog::fitPages, Qt::QueuedConnection);
    connect(&m_narrator, &Narrator::stateChanged, this, &SettingsDialog::tellOfTheVoice);
    retranslate();
    showValues();
    m_pages->setCurrentRow(0);
    filter();
    resize(980, 680);
    m_search->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    buildPages();
    auto *page = new QWidget;
    page->setLayout(m_column);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(10);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_column->addWidget(m_title);
    for (const SettingEntry &entry : SettingsCatalogue::entries()) {
        addRow(entry);
        if (entry.key == QLatin1String("feed/secret-file"))
            m_column->addWidget(m_source); // what everybody sets, before what few do
    }
    // The key is typed, written to its file, and never shown again.
    auto *source = new QVBoxLayout(m_source);
    source->setContentsMargins(0, 0, 0, 0);
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_saveKey);
    auto *testRow = new WrapLayout(8);
    testRow->addWidget(m_test);
    testRow->addWidget(m_copy);
    source->addWidget(m_keyLabel);
    source->addLayout(keyRow);
    source->addLayout(testRow);
    m_steps->setObjectName("feedSteps");
    source->addWidget(m_steps);
    m_keyLabel->setBuddy(m_key);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                               Qt::ImhNoPredictiveText);
    m_column->addStretch();
    auto *scroll = new ScrollPane(m_services.appearance);
    scroll->setWidget(page);
    auto *foot = new QHBoxLayout;
    auto *back = new WrapLayout(8); // large letters on a small screen: in two rows
    back->addWidget(m_reset);
    back->addWidget(m_undo);
    foot->addLayout(back, 1);
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    auto *right = new QVBoxLayout;
    right->addWidget(scroll, 1);
    right->addWidget(m_said);
    right->addLayout(foot);
    m_whole->setContentsMargins(16, 16, 16, 16);
    m_whole->addLayout(m_left);
    m_whole->addLayout(right, 1);
    m_said->hide();
    m_copy->setEnabled(false);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int page) {
        m_pageMenu->setCurrentIndex(page);
        emptyField(*m_search);
        filter();
    });
    connect(m_pageMenu, &QComboBox::activated, m_pages, [this](int page) { m_pages->setCurrentRow(page); });
    connect(m_test, &QPushButton::clicked, this, &SettingsDialog::runTest);
    connect(m_saveKey, &QPushButton::clicked, this, &SettingsDialog::storeKey);
    connect(m_key, &QLineEdit::returnPressed, this, &SettingsDialog::storeKey);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_diagnosisText); });
    connect(m_undo, &QPushButton::clicked, this, &SettingsDialog::takeBack);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undo, &QPushButton::click);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::buildPages()
{
    m_left->addWidget(m_search);
    m_pageMenu->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the language may be another later
    m_left->addWidget(m_pageMenu);
    m_left->addWidget(m_pages, 1);
    m_left->addWidget(m_foot);
    m_search->setClearButtonEnabled(false);
    for (int i = 0; i < static_cast<int>(settingsPages.size()); ++i) {
        m_pages->addItem(QString());
        m_pageMenu->addItem(QString());
    }
    m_pageMenu->hide();
}

/// One step, whatever the page has.
void SettingsDialog::resetPage()
{
    const auto shown = settingsPages.at(static_cast<std::size_t>(std::max(0, m_pages->currentRow())));
    SettingChanges changes;
    for (const SettingEntry &entry : SettingsCatalogue::entries()) {
        if (entry.page != shown || (inFile(entry.key).isNull() && value(entry.key) == usual(entry.key)))
            continue;
        changes.insert(entry.key, {});
    }
    const WayBack before = wayBack(changes.keys());
    if (changes.isEmpty() || !write(changes))
        return;
    m_undos.append(before);
    showValues();
}

void SettingsDialog::takeBack()
{
    if (m_undos.isEmpty() || !write(m_undos.last().file, m_undos.last().worn))
        return; // said; it can be tried again
    m_undos.removeLast();
    showValues();
}

void SettingsDialog::addRow(const SettingEntry &entry)
{
    Row row;
    row.page = entry.page;
    row.key = entry.key;
    const SettingEditor editor = settingEditor(entry, [this, key = entry.key](const QString &it) { change(key, it); });
    row.editor = editor.widget;
    row.show = [this, key = entry.key, show = editor.show] { show(value(key)); };
    if (entry.kind == SettingEntry::Kind::Voice)
        addListening(row, voiceSettingLanguage(entry.key).value_or(Language::Fr));
    place(std::move(row));
}

void SettingsDialog::place(Row row)
{
    row.whole = new QWidget;
    row.label = plainLabel();
    row.help = plainLabel();
    row.trouble = plainLabel();
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{row.label, row.editor, row.help, row.trouble})
        column->addWidget(widget);
    row.label->setBuddy(row.editor);
    row.trouble->hide();
    m_column->addWidget(row.whole);
    m_rows.append(row);
}

void SettingsDialog::addListening(Row &row, Language language)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    row.listen = new QPushButton;
    line->addWidget(row.editor, 1);
    line->addWidget(row.listen);
    whole->setFocusProxy(row.editor);
    row.editor = whole;
    connect(row.listen, &QPushButton::clicked, this, [this, key = row.key, language] { listen(key, language); });
}

void SettingsDialog::listen(const QString &key, Language language)
{
    Q_EMIT aboutToSpeak();
    m_narrator.stop();
    m_heardKey = key;
    if (const Row *row = rowOf(key))
        row->trouble->clear(); // what is said again is announced again
    m_narrator.setPage(
        utterancesOf(QList<PageItem>{{phrasebook().phrases().first().in(language), language, UtteranceKind::Text}}));
    m_narrator.play();
    tellOfTheVoice();
}

void SettingsDialog::tellOfTheVoice()
{
    const Row *row = rowOf(m_heardKey);
    if (row == nullptr)
        return;
    QString said;
    if (!m_narrator.canSpeak() || m_narrator.trouble() == VoiceTrouble::NoVoice)
        said = tr("No voice on this computer reads this language.");
    else if (m_narrator.trouble() == VoiceTrouble::NoDevice)
        said = tr("There is no loudspeaker, or the computer gives no sound to Escale.");
    else if (m_narrator.trouble() != VoiceTrouble::None)
        said = tr("The voice does not answer. Choose another one.");
    const bool isNew = row->trouble->text() != said;
    row->trouble->setText(said);
    row->trouble->setVisible(!said.isEmpty());
    if (isNew && !said.isEmpty())
        announce(*row->trouble);
}

const SettingsDialog::Row *SettingsDialog::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString SettingsDialog::inFile(const QString &key) const
{
    const QSettings file(m_services.keeper.files().settings, QSettings::IniFormat);
    return file.contains(key) ? file.value(key).toStringList().join(u',') : QString();
}

QString SettingsDialog::value(const QString &key) const
{
    const QString written = inFile(key);
    if (DeskFile::knows(key)) // what is in force: the file may say what nobody can put on
        return m_services.deskFile->now(key);
    return written.isNull() ? usual(key) : written;
}

QString SettingsDialog::usual(const QString &key) const
{
    if (DeskFile::knows(key))
        return m_services.deskFile->usual(key);
    for (const SettingEntry &entry : SettingsCatalogue::entries()) {
        if (entry.key == key)
            return entry.usual;
    }
    return {};
}

/// How the desk looks may be in force without the file, or against it.
SettingsDialog::WayBack SettingsDialog::wayBack(const QStringList &keys) const
{
    WayBack before;
    for (const QString &key : keys) {
        before.file.insert(key, inFile(key));
        if (DeskFile::knows(key))
            before.worn.insert(key, m_services.deskFile->worn(key));
    }
    return before;
}

/// What is wrong with it, before it is written; empty for nothing.
QString SettingsDialog::complaintAbout(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (key == QLatin1String("feed/url") || key == QLatin1String("feed/site")) {
        const auto url = feedUrlFrom(value);
        return url ? QString() : url.error().sentence;
    }
    if (key == QLatin1String("feed/proxy")) {
        const auto proxy = proxyFrom(value);
        return proxy ? QString() : proxy.error().sentence;
    }
    if (key == QLatin1String("feed/secret-file")) {
        if (value == Settings::inKeyring())
            return {};
        const auto secret = siteSecretFrom(value);
        return secret ? QString() : secret.error().sentence;
    }
    if (key == QLatin1String("desk/department")) {
        const auto &all = departments();
        const bool known = std::any_of(all.begin(), all.end(), [&](const Department &one) {
            return one.code.compare(value, Qt::CaseInsensitive) == 0;
        });
        return known ? QString() : tr("There is no such département. Write its code: 38, 2A, 971.");
    }
    const bool path = key == QLatin1String("desk/logo") || key == QLatin1String("ask/key-file");
    if (path && !QFileInfo(value).isFile())
        return tr("There is no such file.");
    if (key.endsWith(QLatin1String("-folder")) && !QFileInfo(value).isDir())
        return tr("There is no such folder.");
    return {};
}

void SettingsDialog::change(const QString &key, const QString &wanted)
{
    if (m_showing || wanted == value(key))
        return;
    const QString complaint = complaintAbout(key, wanted);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.key != key)
            continue;
        row.trouble->setText(complaint);
        row.trouble->setVisible(!complaint.isEmpty());
    }
    if (!complaint.isEmpty())
        return;
    const WayBack before = wayBack({key});
    if (!write({{key, wanted}}))
        return;
    m_undos.append(before);
    showValues();
}

bool SettingsDialog::write(const SettingChanges &changes, const DeskSettings &worn)
{
    const auto complaints = m_services.keeper.change(changes);
    // How the desk looks is in the window's memory too: it can be changed without the file.
    const bool looks = std::all_of(changes.keyBegin(), changes.keyEnd(), &DeskFile::knows);
    if (!complaints && !looks) {
        say(complaints.error().sentence);
        showValues();
        return false;
    }
    // The file may have said so before, while the desk did not look so.
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (DeskFile::knows(it.key()))
            m_services.deskFile->wear(it.key(), worn.value(it.key(), *it));
    }
    say(complaints ? complaints->join(u'\n') : complaints.error().sentence);
    showValues();
    if (complaints)
        Q_EMIT changed(changes.keys());
    return true;
}

void SettingsDialog::showValues()
{
    m_showing = true;
    for (const Row &row : std::as_const(m_rows))
        row.show();
    m_showing = false;
    m_undo->setEnabled(!m_undos.isEmpty());
}

/// The names of the pages are never cut, however large the letters.
void SettingsDialog::fitPages()
{
    constexpr int drawn = 260;
    m_pages->ensurePolished();
    const int words =
        m_pages->sizeHintForColumn(0) + 2 * m_pages->frameWidth() + m_pages->verticalScrollBar()->sizeHint().width();
    m_pages->setMinimumWidth(words);
    constexpr int leastLetters = 45; // of the settings: less is a column of broken lines
    const int list = std::max(drawn, words);
    const int rest = width() - list - 2 * m_whole->contentsMargins().left() - std::max(0, m_whole->spacing());
    const bool compact = rest < leastLetters * m_pages->fontMetrics().averageCharWidth();
    setCompact(compact);
    for (QWidget *one : std::initializer_list<QWidget *>{m_pages, m_search, m_foot})
        one->setMaximumWidth(compact ? QWIDGETSIZE_MAX : list);
}

void SettingsDialog::setCompact(bool compact)
{
    if (compact == m_pages->isHidden())
        return;
    m_whole->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool keys = compact ? m_pages->hasFocus() : m_pageMenu->hasFocus();
    m_pages->setHidden(compact);
    m_pageMenu->setVisible(compact);
    if (keys)
        (compact ? static_cast<QWidget *>(m_pageMenu) : m_pages)->setFocus();
    // Read once: it takes no room from the settings, and ends their page.
    m_left->removeWidget(m_foot);
    m_column->removeWidget(m_foot);
    if (compact)
        m_column->addWidget(m_foot);
    else
        m_left->addWidget(m_foot);
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitPages();
}

void SettingsDialog::showPage(SettingsPage page)
{
    m_pages->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::filter()
{
    const QString wanted = plainForm(m_search->text().trimmed());
    const auto page = settingsPages.at(static_cast<std::size_t>(std::max(0, m_pages->currentRow())));
    const auto matches = [&wanted](const QString &text) { return plainForm(text).contains(wanted); };
    QPalette lit = palette();
    lit.setColor(QPalette::WindowText, palette().color(QPalette::Highlight));
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool named = !wanted.isEmpty() && (matches(row.label->text()) || matches(row.key));
        const bool meant = named || (!wanted.isEmpty() &&
                                     (matches(row.help->text()) || matches(SettingsCatalogue::pageName(row.page))));
        const bool seen = wanted.isEmpty() ? row.page == page : meant;
        row.whole->setVisible(seen);
        row.label->setPalette(named ? lit : palette());
        any = any || seen;
    }
    const QStringList words{m_keyLabel->text(), m_test->text()};
    const bool source =
        wanted.isEmpty() ? page == SettingsPage::Source : std::any_of(words.begin(), words.end(), matches);
    m_source->setVisible(source);
    m_reset->setVisible(wanted.isEmpty());
    m_title->setText(wanted.isEmpty() ? SettingsCatalogue::pageName(page)
                     : any || source  ? tr("Settings found")
                                      : tr("No setting has these words."));
}

QStringList SettingsDialog::shownKeys() const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (!row.whole->isHidden())
            keys.append(row.key);
    }
    return keys;
}

void SettingsDialog::runTest()
{
    m_steps->setText(tr("Asking the server…"));
    m_test->setEnabled(false);
    m_diagnosis.start(m_services.settings, m_key->text());
}

void SettingsDialog::showDiagnosis(const QList<DiagnosisStep> &steps)
{
    m_test->setEnabled(true);
    m_copy->setEnabled(true);
    m_diagnosisText = FeedDiagnosis::asText(steps);
    m_steps->setText(m_diagnosisText);
    const bool broken = std::any_of(steps.begin(), steps.end(), [](const DiagnosisStep &step) {
        return step.state == DiagnosisStep::State::Failed;
    });
    QPalette palette = this->palette();
    if (broken)
        palette.setColor(QPalette::WindowText, m_services.appearance.colours().danger);
    m_steps->setPalette(palette);
    announce(*m_steps);
}

void SettingsDialog::storeKey()
{
    const auto key = siteSecretTyped(m_key->text());
    if (!key)
        return say(key.error().sentence);
    if (key->isEmpty())
        return;
    m_services.keeper.changeWithKey(*key, {}, [dialog = QPointer(this)](const SettingsKeeper::Changed &changed) {
        if (dialog)
            dialog->keyStored(changed);
    });
}

void SettingsDialog::keyStored(const SettingsKeeper::Changed &stored)
{
    if (!stored)
        return say(stored.error().sentence);
    emptyField(*m_key);
    // Where a key has lain before it is no more: there is no way back to it.
    for (qsizetype at = m_undos.size() - 1; at >= 0; --at) {
        SettingChanges &file = m_undos[at].file;
        if (file.remove(QStringLiteral("feed/secret-file")) > 0 && file.isEmpty())
            m_undos.removeAt(at);
    }
    showValues();
    say(m_services.settings.secretInKeyring() ? tr("The key is saved in the keyring. It is not shown again.")
                                              : tr("The key is saved. It is not shown again."));
    Q_EMIT changed({QStringLiteral("feed/secret-file")});
}

void SettingsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search for a setting"));
    m_search->setAccessibleName(tr("Search for a setting"));
    m_pages->setAccessibleName(tr("Pages of settings"));
    m_pageMenu->setAccessibleName(m_pages->accessibleName());
    for (std::size_t i = 0; i < settingsPages.size(); ++i) {
        const QString name = SettingsCatalogue::pageName(settingsPages.at(i));
        m_pages->item(static_cast<int>(i))->setText(name);
        m_pageMenu->setItemText(static_cast<int>(i), name);
    }
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setText(SettingsCatalogue::label(row.key));
        const QString help = SettingsCatalogue::help(row.key);
        row.help->setText(help);
        row.help->setVisible(!help.isEmpty());
        QWidget *named = row.editor->focusProxy() != nullptr ? row.editor->focusProxy() : row.editor;
        named->setAccessibleName(row.label->text());
        named->setAccessibleDescription(help);
        if (row.listen != nullptr) {
            row.listen->setText(tr("Listen"));
            row.listen->setAccessibleName(row.listen->text() + QStringLiteral(" · ") + row.label->text());
        }
    }
    m_keyLabel->setText(tr("Another key"));
    m_key->setAccessibleName(m_keyLabel->text());
    m_saveKey->setText(tr("Save the key"));
    m_test->setText(tr("Test the source"));
    m_copy->setText(tr("Copy the diagnosis"));
    m_undo->setText(tr("Take the change back"));
    m_reset->setText(tr("This page as at the beginning"));
    m_close->setText(tr("Close"));
    //: %1 is a file.
    m_foot->setText(tr("Each setting is written to %1 as soon as you change it.")
                        .arg(isolatedLeftToRight(QFileInfo(m_services.keeper.files().settings).fileName())));
    m_foot->setToolTip(m_services.keeper.files().settings);
    tellOfTheVoice();
    fitPages();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showValues();
        filter();
    }
    QDialog::changeEvent(event);
}

} // namespace escale
