// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/firststepsassistant.h"

#include "feed/feedurl.h"
#include "l10n/departments.h"
#include "style/emptyfield.h"
#include "style/plainlabel.h"
#include "style/scrollpane.h"

#include <QAccessible>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int sourcePage = 1, fetchPage = 2;

} // namespace

FirstStepsAssistant::FirstStepsAssistant(DesktopServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_diagnosis(services.clock), m_stack(new QStackedWidget),
      m_title(plainLabel()), m_words(plainLabel()), m_languageWords(plainLabel()), m_centreWords(plainLabel()),
      m_departmentWords(plainLabel()), m_addressWords(plainLabel()), m_keyWords(plainLabel()), m_said(plainLabel()),
      m_language(new QComboBox), m_department(new QComboBox), m_centre(new QLineEdit), m_address(new QLineEdit),
      m_key(new QLineEdit), m_progress(new QProgressBar), m_back(new QPushButton), m_next(new QPushButton),
      m_later(new QPushButton)
{
    build();
    connect(&m_diagnosis, &FeedDiagnosis::finished, this, &FirstStepsAssistant::judge);
    connect(&services.sync, &SyncRunner::progress, this, [this](const SyncProgress &progress) {
        if (!m_fetching)
            return;
        m_progress->setRange(0, progress.total);
        m_progress->setValue(progress.done);
    });
    connect(&services.sync, &SyncRunner::finished, this, &FirstStepsAssistant::end);
    retranslate();
    resize(640, 460);
}

void FirstStepsAssistant::build()
{
    const auto pageOf = [this](std::initializer_list<std::pair<QLabel *, QWidget *>> rows) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        for (const auto &[label, editor] : rows) {
            if (label != nullptr) {
                column->addWidget(label);
                label->setBuddy(editor);
            }
            column->addWidget(editor);
        }
        column->addStretch();
        m_stack->addWidget(page);
    };
    pageOf({{m_languageWords, m_language}, {m_centreWords, m_centre}, {m_departmentWords, m_department}});
    pageOf({{m_addressWords, m_address}, {m_keyWords, m_key}});
    pageOf({{nullptr, m_progress}});
    auto *row = new QHBoxLayout;
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    // Large letters on a small screen: the buttons stay in sight, and the field that has the focus, however it got it.
    auto *fields = new QWidget;
    auto *inside = new QVBoxLayout(fields);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(column->spacing());
    inside->addWidget(m_words);
    inside->addWidget(m_stack, 1);
    auto *scroll = new ScrollPane(m_services.appearance);
    scroll->setWidget(fields);
    column->addWidget(scroll, 1);
    column->addWidget(m_said);
    column->addLayout(row);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(m_services.model.interfaceLanguage())));
    connect(m_language, &QComboBox::activated, this, [this](int at) {
        m_services.model.setInterfaceLanguage(static_cast<Language>(m_language->itemData(at).toInt()));
    });
    m_department->addItem(QStringLiteral("–"), QString());
    for (const Department &department : departments())
        m_department->addItem(displayName(department), department.code);
    const Settings &settings = m_services.settings;
    m_centre->setText(settings.centreName);
    m_address->setText(settings.feedUrl);
    for (QLineEdit *field : {m_address, m_key}) {
        field->setLayoutDirection(Qt::LeftToRight);
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
    }
    m_address->setPlaceholderText(QStringLiteral("https://api.example.org"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                               Qt::ImhNoPredictiveText);
    m_next->setDefault(true);
    m_said->hide();
    connect(m_next, &QPushButton::clicked, this, &FirstStepsAssistant::press);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_diagnosis.stop();
        m_waiting = false;
        m_stack->setCurrentIndex(std::max(0, page() - 1));
        say({});
        retranslate();
    });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
}

void FirstStepsAssistant::press()
{
    if (m_waiting || m_fetching)
        return;
    if (page() == 0)
        storeFirst();
    else if (page() == sourcePage)
        testSource();
    else if (m_succeeded)
        accept();
    else
        fetch();
}

bool FirstStepsAssistant::write(const SettingChanges &changes)
{
    const auto changed = m_services.keeper.change(changes);
    if (!changed)
        say(changed.error().sentence);
    return changed.ok();
}

void FirstStepsAssistant::storeFirst()
{
    const bool written = write({{QStringLiteral("desk/centre"), m_centre->text().trimmed()},
                                {QStringLiteral("desk/department"), m_department->currentData().toString()}});
    if (!written)
        return;
    m_stack->setCurrentIndex(sourcePage);
    say({});
    retranslate();
    m_address->setFocus();
}

void FirstStepsAssistant::testSource()
{
    Settings wanted = m_services.settings;
    wanted.feedUrl = m_address->text().trimmed();
    if (wanted.feedUrl.isEmpty())
        return say(tr("Write the address of the source first."));
    if (const auto key = siteSecretTyped(m_key->text()); !key)
        return say(key.error().sentence);
    m_waiting = true;
    say(tr("Asking the server…"));
    retranslate();
    m_diagnosis.start(wanted, m_key->text());
}

void FirstStepsAssistant::judge(const QList<DiagnosisStep> &steps)
{
    if (!m_waiting)
        return;
    m_waiting = false;
    for (const DiagnosisStep &step : steps) {
        if (step.state == DiagnosisStep::State::Failed) {
            retranslate();
            return say(FeedDiagnosis::linkName(step.link) + QStringLiteral(": ") + step.sentence);
        }
    }
    const SettingChanges changes{{QStringLiteral("feed/url"), m_address->text().trimmed()}};
    // It may have been changed while the server was asked.
    const auto key = siteSecretTyped(m_key->text());
    if (!key) {
        retranslate();
        return say(key.error().sentence);
    }
    if (!key->isEmpty())
        say(tr("The key is right. It goes into the keyring of this computer, which may ask for its password."));
    m_services.keeper.changeWithKey(*key, changes,
                                    [assistant = QPointer(this)](const SettingsKeeper::Changed &changed) {
                                        if (assistant)
                                            assistant->stored(changed);
                                    });
}

void FirstStepsAssistant::stored(const SettingsKeeper::Changed &changed)
{
    if (!changed) {
        retranslate();
        return say(changed.error().sentence);
    }
    emptyField(*m_key);
    Q_EMIT configured();
    m_stack->setCurrentIndex(fetchPage);
    fetch();
}

void FirstStepsAssistant::fetch()
{
    say(tr("The fiches are being fetched. This takes some minutes; you can close this window meanwhile."));
    m_progress->setRange(0, 0);
    m_fetching = true;
    retranslate();
    if (m_services.sync.running())
        return;
    if (const auto started = m_services.sync.start(m_services.settings); !started) {
        m_fetching = false;
        say(started.error().sentence);
        retranslate();
    }
}

void FirstStepsAssistant::end(const SyncOutcome &outcome)
{
    if (!m_fetching)
        return;
    m_fetching = false;
    m_succeeded = !outcome.error;
    m_progress->setRange(0, 1);
    m_progress->setValue(m_succeeded ? 1 : 0);
    say(m_succeeded ? tr("The library is ready.") : outcome.error->sentence);
    retranslate();
}

void FirstStepsAssistant::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FirstStepsAssistant::retranslate()
{
    setWindowTitle(tr("First steps"));
    const int at = page();
    //: %1 of three pages.
    const QString count = tr("Step %1 of 3").arg(at + 1);
    m_title->setText(QStringLiteral("%1 · %2").arg(count, at == 0            ? tr("You and your centre")
                                                          : at == sourcePage ? tr("The source of the fiches")
                                                                             : tr("The fiches")));
    m_words->setText(at == 0 ? tr("The name stands on the paper you hand over. Everything can be changed later.")
                     : at == sourcePage
                         ? tr("The operator of the server gives you its address and a key. They are tested now.")
                         : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_languageWords->setText(tr("Language of the menus"));
    m_centreWords->setText(tr("Name of the centre"));
    m_departmentWords->setText(tr("Département"));
    m_addressWords->setText(tr("Address"));
    m_keyWords->setText(tr("Key"));
    m_language->setAccessibleName(m_languageWords->text());
    m_centre->setAccessibleName(m_centreWords->text());
    m_department->setAccessibleName(m_departmentWords->text());
    m_address->setAccessibleName(m_addressWords->text());
    m_key->setAccessibleName(m_keyWords->text());
    m_progress->setAccessibleName(tr("Progress"));
    m_back->setText(tr("Back"));
    m_back->setEnabled(at > 0 && !m_fetching && !m_succeeded);
    m_next->setText(at < fetchPage ? tr("Next") : m_succeeded ? tr("Done") : tr("Try again"));
    m_next->setEnabled(!m_waiting && !m_fetching);
    m_later->setText(m_fetching ? tr("Close") : tr("Later"));
    m_later->setVisible(!m_succeeded);
}

void FirstStepsAssistant::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace escale
