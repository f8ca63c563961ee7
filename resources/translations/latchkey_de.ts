<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Latchkey::ActivityDock</name>
    <message>
        <source>Session activity</source>
        <translation>Sitzungsaktivität</translation>
    </message>
    <message>
        <source>Session &amp;activity</source>
        <translation>Sitzungsak&amp;tivität</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityModel</name>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>HTTP status, what went wrong all the same</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>Proxy-Fehler</translation>
    </message>
    <message>
        <source>proxy wants a password</source>
        <translation>Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityPane</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Für Supp&amp;ort kopieren</translation>
    </message>
    <message>
        <source>Requests of this session, without keys and values</source>
        <translation>Anfragen dieser Sitzung, ohne Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Copies these requests with the versions of Latchkey, Qt and TLS, the system and the proxy: no key and no value</source>
        <translation>Kopiert diese Anfragen mit den Versionen von Latchkey, Qt und TLS, dem System und dem Proxy: weder Schlüssel noch Werte</translation>
    </message>
    <message>
        <source>No request has been sent yet.</source>
        <translation>Es wurde noch keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Session activity</source>
        <translation>Sitzungsaktivität</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Latchkey::AppearanceMenu</name>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Latchkey::BaseUrlText</name>
    <message>
        <source>&quot;%1&quot; is not a URL. It must look like https://host/path.</source>
        <translation>„%1“ ist keine URL. Sie muss die Form https://host/pfad haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the URL must begin with https://.</source>
        <translation>„%1“ kann nicht verwendet werden: Die URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: over plain http the key and the values could be read on the way. Use https.</source>
        <translation>„%1“ kann nicht verwendet werden: Über unverschlüsseltes http könnten der Schlüssel und die Werte unterwegs mitgelesen werden. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The URL cannot be used: it must not hold a user name, a password, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>Die URL kann nicht verwendet werden: Sie darf keinen Benutzernamen, kein Passwort, kein „?“ und kein „#“ enthalten.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CaFileField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation>Feld der CA-Datei leeren</translation>
    </message>
    <message>
        <source>CA &amp;file (optional)</source>
        <translation>CA-Datei (&amp;optional)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not taken.</source>
        <translation>„%1“ wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>A PEM file with your organization&apos;s certificate authorities, trusted besides the system&apos;s and by this profile alone.</source>
        <translation>Eine PEM-Datei mit den Zertifizierungsstellen Ihrer Organisation. Diesen wird zusätzlich zu denen des Systems vertraut, und nur in diesem Profil.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictView</name>
    <message>
        <source>&amp;Use these</source>
        <translation>A&amp;uswahl übernehmen</translation>
    </message>
    <message>
        <source>Decide l&amp;ater</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>Theirs or mine</source>
        <translation>Andere oder eigene Fassung</translation>
    </message>
    <message>
        <source>Puts what is chosen into the form; nothing is sent until you save</source>
        <translation>Übernimmt die Auswahl ins Formular; gesendet wird erst beim Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 when loaded</source>
        <translation>%1 beim Laden</translation>
    </message>
    <message>
        <source>Empty when loaded</source>
        <translation>Beim Laden leer</translation>
    </message>
    <message>
        <source>When loaded: %1</source>
        <translation>Beim Laden: %1</translation>
    </message>
    <message>
        <source>Both changed it alike: %1</source>
        <translation>Auf beiden Seiten gleich geändert: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung</translation>
    </message>
    <message>
        <source>Changed %1, cannot be compared</source>
        <translation>Geändert (%1), kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>May have been changed %1, cannot be compared</source>
        <translation>Möglicherweise geändert (%1), kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>What you have typed is dropped</source>
        <translation>Ihre Eingabe wird verworfen</translation>
    </message>
    <message>
        <source>The stored value is replaced by yours</source>
        <translation>Der gespeicherte Wert wird durch Ihren ersetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a field and what becomes of it, as in &quot;Name: Take theirs&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectPage</name>
    <message>
        <source>Keep the key in the &amp;system&apos;s keychain</source>
        <translation>Schlüssel im &amp;System-Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Latchkey edits the secrets that your Together AI deployments read. It needs an API key of the project.</source>
        <translation>Latchkey bearbeitet die Secrets, die Ihre Deployments bei Together AI lesen. Dafür wird ein API-Schlüssel des Projekts benötigt.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No key at hand? Try Latchkey on made-up secrets. Nothing leaves this machine.</source>
        <translation>Kein Schlüssel zur Hand? Probieren Sie Latchkey mit erfundenen Secrets aus. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>Connect to your project</source>
        <translation>Mit Ihrem Projekt verbinden</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>It is read from there at the next start. Nothing else of Latchkey&apos;s holds it.</source>
        <translation>Beim nächsten Start wird er von dort gelesen. Latchkey speichert ihn sonst nirgends.</translation>
    </message>
    <message>
        <source>Kept in memory for this run only. You can also set TOGETHER_API_KEY before you start Latchkey.</source>
        <translation>Bleibt nur für diese Sitzung im Arbeitsspeicher. Sie können auch TOGETHER_API_KEY setzen, bevor Sie Latchkey starten.</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>Das kann kein Schlüssel sein</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen, Zeilenumbrüche oder Nicht-ASCII-Zeichen. Kopieren Sie ihn erneut, vollständig und ohne anderen Text.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionBanner</name>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Protected: each save wants the secret&apos;s name</source>
        <translation>Geschützt: Jedes Speichern verlangt den Namen des Secrets</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionFlow</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Its key is looked up in the system&apos;s keychain, which may ask you to unlock it.</source>
        <translation>Der Schlüssel wird im System-Schlüsselbund gesucht. Möglicherweise werden Sie aufgefordert, diesen zu entsperren.</translation>
    </message>
    <message>
        <source>Enter the key instead</source>
        <translation>Schlüssel selbst eingeben</translation>
    </message>
    <message>
        <source>The key is needed</source>
        <translation>Der Schlüssel wird benötigt</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Its certificate authorities: %1</source>
        <translation>Zertifizierungsstellen des Profils: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>Der Schlüssel bleibt nur für diese Sitzung erhalten</translation>
    </message>
    <message>
        <source>The connection could not be stored: its settings cannot be written.</source>
        <translation>Die Verbindung konnte nicht gespeichert werden: Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Latchkey has paused</source>
        <translation>Latchkey pausiert</translation>
    </message>
    <message>
        <source>Nobody was here for a while. The key is no longer in memory; your edits are still here.</source>
        <translation>Eine Zeit lang war niemand da. Der Schlüssel ist nicht mehr im Arbeitsspeicher; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>Schlüssel wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The password is kept for this run only</source>
        <translation>Das Passwort bleibt nur für diese Sitzung erhalten</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionSwitch</name>
    <message>
        <source>%1, protected</source>
        <translation>%1, geschützt</translation>
    </message>
    <message>
        <source>Go to another connection</source>
        <translation>Zu einer anderen Verbindung wechseln</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <translation>Verbindung: keine</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Verbindungen verwalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestText</name>
    <message>
        <source>Ask the system for a proxy</source>
        <translation>System nach einem Proxy fragen</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>Adresse auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Go through the proxy</source>
        <translation>Über den Proxy verbinden</translation>
    </message>
    <message>
        <source>Verify the server and encrypt</source>
        <translation>Server prüfen und verschlüsseln</translation>
    </message>
    <message>
        <source>Ask whose the key is</source>
        <translation>Inhaber des Schlüssels abfragen</translation>
    </message>
    <message>
        <source>List the secrets</source>
        <translation>Secrets auflisten</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>Laut Profil: %1.</translation>
    </message>
    <message>
        <source>Plain http, to this machine itself.</source>
        <translation>Unverschlüsseltes http, zu diesem Rechner selbst.</translation>
    </message>
    <message>
        <source>This server does not say whose a key is.</source>
        <translation>Dieser Server gibt nicht an, wem ein Schlüssel gehört.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host, addresses</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of %1, signed by %2</source>
        <translation>Zertifikat von %1, signiert von %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the profile, or the system&apos;s settings.</source>
        <translation>Prüfen Sie Host und Port des Proxys im Profil oder die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>Geben Sie Benutzername und Passwort des Proxys im Profil ein.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name. If it is right, check that this computer is on the network, or whether a proxy or a VPN is needed.</source>
        <translation>Prüfen Sie den Namen des Hosts. Wenn er stimmt, prüfen Sie, ob dieser Rechner mit dem Netzwerk verbunden ist oder ob ein Proxy oder ein VPN nötig ist.</translation>
    </message>
    <message>
        <source>Check the port in the base URL. If it is right, the server may be down, or a firewall may be in the way.</source>
        <translation>Prüfen Sie den Port in der Basis-URL. Wenn er stimmt, ist vielleicht der Server nicht in Betrieb, oder eine Firewall ist im Weg.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection. Ask whether a proxy or a VPN is needed, or give the profile more time.</source>
        <translation>Möglicherweise verwirft eine Firewall die Verbindung. Fragen Sie, ob ein Proxy oder ein VPN nötig ist, oder erhöhen Sie das Zeitlimit im Profil.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, something on the way, such as a proxy or a firewall, may end the connection.</source>
        <translation>Versuchen Sie es erneut. Schlägt es wieder fehl, beendet möglicherweise etwas auf dem Weg die Verbindung, etwa ein Proxy oder eine Firewall.</translation>
    </message>
    <message>
        <source>Check the base URL: this may be another server than Together AI&apos;s.</source>
        <translation>Prüfen Sie die Basis-URL: Dies ist vielleicht nicht der Server von Together AI.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (status 404).</source>
        <translation>Unter dieser Adresse hat der Server nichts (Status 404).</translation>
    </message>
    <message>
        <source>The server answered with something else than was asked for. %1</source>
        <translation>Der Server hat mit etwas anderem geantwortet als angefragt. %1</translation>
    </message>
    <message>
        <source>No address is known for %1. %2</source>
        <translation>Zu %1 ist keine Adresse bekannt. %2</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ms)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>Der Server gibt es nicht an.</translation>
    </message>
    <message>
        <source>Enter the key again, as a whole, or make a new one in Together AI&apos;s settings.</source>
        <translation>Geben Sie den Schlüssel erneut und vollständig ein, oder erstellen Sie in den Einstellungen von Together AI einen neuen.</translation>
    </message>
    <message>
        <source>Ask the project&apos;s owner to let this key read the secrets.</source>
        <translation>Bitten Sie den Eigentümer des Projekts, diesem Schlüssel das Lesen der Secrets zu erlauben.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Warten Sie eine Minute, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, copy this for support.</source>
        <translation>Versuchen Sie es später erneut. Wenn das Problem weiter besteht, kopieren Sie dies für den Support.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends with /v1.</source>
        <translation>Prüfen Sie die Basis-URL; sie endet normalerweise mit /v1.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der richtige ist, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Latchkey %1: test of the connection to %2</source>
        <translation>Latchkey %1: Test der Verbindung zu %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestView</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>Test a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Für &amp;Support kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>Zurück zum &amp;Profil</translation>
    </message>
    <message>
        <source>Copies what is shown here; no key or password is part of it</source>
        <translation>Kopiert, was hier angezeigt wird; weder Schlüssel noch Passwort ist dabei</translation>
    </message>
    <message>
        <source>Test of the connection to %1</source>
        <translation>Test der Verbindung zu %1</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation>Es gibt keinen Schlüssel für den Test</translation>
    </message>
    <message>
        <source>No key is stored for this profile. Enter one in the profile&apos;s key field, then test again.</source>
        <translation>Für dieses Profil ist kein Schlüssel gespeichert. Geben Sie einen im Schlüsselfeld des Profils ein, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The key could not be had</source>
        <translation>Der Schlüssel konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>You can also enter it in the profile&apos;s key field.</source>
        <translation>Sie können ihn auch im Schlüsselfeld des Profils eingeben.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had</source>
        <translation>Das Passwort des Proxys konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Die CA-Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>state, duration</comment>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>Failed at: %1</source>
        <translation>Fehlgeschlagen bei: %1</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Der Test wurde abgebrochen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialField</name>
    <message>
        <source>Kept in the system&apos;s keychain. Left empty, what is stored there stays.</source>
        <translation>Wird im System-Schlüsselbund aufbewahrt. Bleibt das Feld leer, bleibt erhalten, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Left empty, it stays.</source>
        <translation>Im System-Schlüsselbund gespeichert. Bleibt das Feld leer, ändert sich daran nichts.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. It is kept in the system&apos;s keychain.</source>
        <translation>Noch nichts gespeichert. Wird im System-Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialText</name>
    <message>
        <source>The system&apos;s keychain has no entry for this connection.</source>
        <translation>Der System-Schlüsselbund hat keinen Eintrag für diese Verbindung.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation>Der System-Schlüsselbund ist gesperrt. Entsperren Sie ihn mit der Passwortverwaltung Ihrer Arbeitsumgebung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not unlocked, or does not let Latchkey in.</source>
        <translation>Der System-Schlüsselbund wurde nicht entsperrt oder gewährt Latchkey keinen Zugriff.</translation>
    </message>
    <message>
        <source>No keychain, such as GNOME Keyring or KWallet, is running on this system.</source>
        <translation>Auf diesem System läuft kein Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain failed.</source>
        <translation>Im System-Schlüsselbund ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteConversation</name>
    <message>
        <source>Asking the server which deployments use it…</source>
        <translation>Server wird gefragt, welche Deployments es verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>Geben Sie zum Löschen den Namen ein: %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteText</name>
    <message>
        <source>It cannot be brought back: the value cannot be read.</source>
        <translation>Es lässt sich nicht wiederherstellen, denn sein Wert kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that do will lose it.</source>
        <translation>Welche Deployments es verwenden, konnte nicht gelesen werden. Alle, die es verwenden, verlieren es.</translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>Kein Deployment verwendet es.</translation>
    </message>
    <message>
        <source>These deployments use it and will lose it: %1.</source>
        <translation>Diese Deployments verwenden es und verlieren es dann: %1.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Secret: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>The server has deleted the secret.</source>
        <translation>Der Server hat das Secret gelöscht.</translation>
    </message>
    <message>
        <source>The secret was already gone.</source>
        <translation>Das Secret war bereits gelöscht.</translation>
    </message>
    <message>
        <source>But the server has been asked again, and there is no such secret any more.</source>
        <translation>Der Server wurde jedoch erneut gefragt, und das Secret gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The secret is read before it is deleted, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>Vor dem Löschen wird das Secret gelesen, um zu sehen, ob jemand anderes es geändert hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent. What you see now is what is stored.</source>
        <translation>Jemand anderes hat das Secret geändert: %1. Es wurde nichts gesendet. Sie sehen jetzt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>The secret is still there.</source>
        <translation>Das Secret ist noch da.</translation>
    </message>
    <message>
        <source>The server has been asked again, and the secret is still there. Should the server still be at work on it, it may go yet.</source>
        <translation>Der Server wurde erneut gefragt, und das Secret ist noch da. Falls der Server noch daran arbeitet, kann es noch gelöscht werden.</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted. Asking the server again has failed, too: %1</source>
        <translation>Das Secret wurde möglicherweise gelöscht, vielleicht aber auch nicht. Die erneute Frage an den Server ist ebenfalls fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted.</source>
        <translation>Das Secret wurde möglicherweise gelöscht, vielleicht aber auch nicht.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
</context>
<context>
    <name>Latchkey::DetailsPane</name>
    <message>
        <source>What the server says about the secret appears here.</source>
        <translation>Hier erscheint, was der Server über das Secret angibt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Last updated by</source>
        <translation>Zuletzt geändert von</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Could not be read. %1</source>
        <translation>Konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (über den Namen)</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (über die ID)</translation>
    </message>
    <message>
        <source>No deployment</source>
        <translation>Kein Deployment</translation>
    </message>
</context>
<context>
    <name>Latchkey::EditsGuard</name>
    <message>
        <source>The save is still running</source>
        <translation>Das Speichern läuft noch</translation>
    </message>
    <message>
        <source>This goes on as soon as it has succeeded.</source>
        <translation>Sobald es erfolgreich war, geht es hier weiter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>There are unsaved edits</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this.</source>
        <translation>Der Schlüssel ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>The server knows no such secret; it may have been deleted.</source>
        <translation>Der Server kennt kein solches Secret; möglicherweise wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request.</source>
        <translation>Der Server hat das Warten auf die Anfrage aufgegeben.</translation>
    </message>
    <message>
        <source>The request conflicts with what is stored; another secret may have this name.</source>
        <translation>Die Anfrage steht im Konflikt mit dem, was gespeichert ist; möglicherweise hat ein anderes Secret diesen Namen.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a moment, then try again.</source>
        <translation>Der Server hat zu viele Anfragen erhalten. Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the base URL.</source>
        <translation>Der Server verweist auf eine andere Adresse, der nicht gefolgt wird. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>The proxy %1 (port %2)</source>
        <translation>Der Proxy %1 (Port %2)</translation>
    </message>
    <message>
        <source>%1 was not found, so nothing was sent. Check the proxy&apos;s name.</source>
        <comment>proxy</comment>
        <translation>%1 wurde nicht gefunden, daher wurde nichts gesendet. Prüfen Sie den Namen des Proxys.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1 hat nicht rechtzeitig geantwortet, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not allow this server, or not reach it.</source>
        <comment>proxy</comment>
        <translation>%1 hat keine Verbindung zum Server hergestellt, daher wurde nichts gesendet. Möglicherweise erlaubt er diesen Server nicht oder erreicht ihn nicht.</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was sent. Check the proxy&apos;s settings.</source>
        <comment>proxy</comment>
        <translation>%1 war nicht erreichbar, daher wurde nichts gesendet. Prüfen Sie die Einstellungen des Proxys.</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not accept the user name and password, or not reach the server.</source>
        <comment>proxy</comment>
        <translation>%1 hat keine Verbindung zum Server hergestellt, daher wurde nichts gesendet. Möglicherweise akzeptiert er Benutzername und Passwort nicht oder erreicht den Server nicht.</translation>
    </message>
    <message>
        <source>%1 wants another user name and password, or any, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1 verlangt Benutzername und Passwort oder akzeptiert die angegebenen nicht, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der richtige ist, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Die Verbindung ging verloren, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server sent nothing for too long.</source>
        <translation>Der Server hat zu lange nichts gesendet.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>Sie haben die Anfrage abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is too long and was not read.</source>
        <translation>Die Antwort ist zu lang und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server answered with something else than a secret. Check the base URL.</source>
        <translation>Der Server hat mit etwas anderem als einem Secret geantwortet. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The server gives this secret no ID, and the API cannot call it by its name.</source>
        <translation>Der Server nennt für dieses Secret keine ID, und über den Namen kann die API es nicht ansprechen.</translation>
    </message>
    <message>
        <source>No secret has this ID or name.</source>
        <translation>Kein Secret hat diese ID oder diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Der Server bittet um %Ln s Wartezeit.</numerusform>
            <numerusform>Der Server bittet um %Ln s Wartezeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln minute(s).</source>
        <translation>
            <numerusform>Der Server bittet um %Ln Minute Wartezeit.</numerusform>
            <numerusform>Der Server bittet um %Ln Minuten Wartezeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln hour(s).</source>
        <translation>
            <numerusform>Der Server bittet um %Ln Stunde Wartezeit.</numerusform>
            <numerusform>Der Server bittet um %Ln Stunden Wartezeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Status %1, without a message.)</source>
        <translation>(Status %1, ohne Meldung.)</translation>
    </message>
    <message>
        <source>Its message, with status %1: %2</source>
        <translation>Meldung des Servers, mit Status %1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s password</source>
        <translation>Proxy-Passwort eingeben</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The server has no list of deployments.</source>
        <translation>Der Server hat keine Liste der Deployments.</translation>
    </message>
</context>
<context>
    <name>Latchkey::GeneratePanel</name>
    <message>
        <source>Hex digits</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Letters, digits, symbols (- _ . ,)</source>
        <translation>Buchstaben, Ziffern, Sonderzeichen (- _ . ,)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>&amp;Use a new value</source>
        <translation>Ne&amp;uen Wert verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 bits of entropy</source>
        <translation>%1 Bit Entropie</translation>
    </message>
</context>
<context>
    <name>Latchkey::IdleMenu</name>
    <message>
        <source>&amp;Pause when nobody is here</source>
        <translation>Bei Abwesenheit &amp;pausieren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ListText</name>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Verbindung trennen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Über &amp;Latchkey</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>project, connection</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Demo wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>Die Demo konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>TOGETHER_API_KEY cannot be used</source>
        <translation>TOGETHER_API_KEY kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>What the environment variable holds has spaces, line breaks or letters outside ASCII in it, and no key has.</source>
        <translation>Der Inhalt der Umgebungsvariable enthält Leerzeichen, Zeilenumbrüche oder Nicht-ASCII-Zeichen; in einem Schlüssel kommt nichts davon vor.</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1

Edits the secrets that Together AI deployments read.
MIT License.</source>
        <translation>Latchkey %1

Bearbeitet die Secrets, die Deployments bei Together AI lesen.
MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Latchkey::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>Latchkey::NameConfirmation</name>
    <message>
        <source>Name to confirm</source>
        <translation>Name zur Bestätigung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeHelp</name>
    <message>
        <source>Some Windows editors put this mark at the start of a file. It is invisible, and a program that compares keys or passwords takes it for part of them.</source>
        <translation>Manche Windows-Editoren setzen diese Marke an den Anfang einer Datei. Sie ist unsichtbar, und ein Programm, das Schlüssel oder Passwörter vergleicht, hält sie für einen Teil davon.</translation>
    </message>
    <message>
        <source>Spaces at the ends mostly come along when something is copied. They are stored, and most services then refuse the key or password. Keep them only if the value is meant to have them.</source>
        <translation>Leerzeichen am Anfang oder Ende kommen meist beim Kopieren mit. Sie werden gespeichert, und die meisten Dienste lehnen den Schlüssel oder das Passwort dann ab. Behalten Sie sie nur, wenn sie zum Wert gehören.</translation>
    </message>
    <message>
        <source>Files mostly end with a line break. In a key or password it is one character too many. A PEM file or a JSON document may keep it.</source>
        <translation>Dateien enden meist mit einem Zeilenumbruch. In einem Schlüssel oder Passwort ist er ein Zeichen zu viel. Eine PEM-Datei oder ein JSON-Dokument darf ihn behalten.</translation>
    </message>
    <message>
        <source>Web pages and word processors put such spaces where a plain one was typed. They look the same and are other characters, so what compares the value finds it wrong.</source>
        <translation>Webseiten und Textverarbeitungen setzen solche Leerzeichen, wo ein einfaches getippt wurde. Sie sehen gleich aus, sind aber andere Zeichen; ein Programm, das den Wert vergleicht, hält ihn daher für falsch.</translation>
    </message>
    <message>
        <source>These characters cannot be seen and come along from web pages and chats. They are stored, and the value is then not the one you see. In texts of some scripts, and in emoji, they belong there.</source>
        <translation>Diese Zeichen sind nicht zu sehen und kommen aus Webseiten und Chats mit. Sie werden gespeichert, und der Wert ist dann nicht der, den Sie sehen. In Texten mancher Schriften und in Emojis gehören sie dazu.</translation>
    </message>
    <message>
        <source>These invisible characters change the order in which text is shown, so that what you see need not be what is stored. A key never has any.</source>
        <translation>Diese unsichtbaren Zeichen ändern die Reihenfolge, in der Text angezeigt wird; was Sie sehen, muss also nicht das sein, was gespeichert wird. Ein Schlüssel enthält sie nie.</translation>
    </message>
    <message>
        <source>Most programs take this character for the end of a text, and read only what stands before it. An environment variable cannot hold it at all.</source>
        <translation>Die meisten Programme halten dieses Zeichen für das Ende eines Textes und lesen nur, was davor steht. Eine Umgebungsvariable kann es gar nicht enthalten.</translation>
    </message>
    <message>
        <source>Characters such as escape are commands to a terminal, and come along when its output is copied. They are stored as they are.</source>
        <translation>Zeichen wie Escape sind Befehle an ein Terminal und kommen mit, wenn dessen Ausgabe kopiert wird. Sie werden so gespeichert, wie sie sind.</translation>
    </message>
    <message>
        <source>This character stands where bytes could not be read as text, because a file was opened in a wrong encoding, say. What was there is lost: copy the value from its source again.</source>
        <translation>Dieses Zeichen steht, wo Bytes nicht als Text gelesen werden konnten, etwa weil eine Datei in der falschen Kodierung geöffnet wurde. Was dort stand, ist verloren: Kopieren Sie den Wert noch einmal aus seiner Quelle.</translation>
    </message>
    <message>
        <source>Windows ends lines with CRLF, other systems with LF. A value with both was probably put together from two files; some programs read such lines with an extra character at the end.</source>
        <translation>Windows beendet Zeilen mit CRLF, andere Systeme mit LF. Ein Wert mit beidem wurde vermutlich aus zwei Dateien zusammengesetzt; manche Programme lesen solche Zeilen mit einem zusätzlichen Zeichen am Ende.</translation>
    </message>
    <message>
        <source>Some programs break the line here and others show nothing. What reads the value line by line will mostly not see them.</source>
        <translation>Manche Programme brechen hier die Zeile um, andere zeigen nichts. Was den Wert zeilenweise liest, sieht diese Umbrüche meist nicht.</translation>
    </message>
    <message>
        <source>Quotes around a value are how files such as .env or YAML write it, and are not part of it there. Here they are stored, and deployments read them.</source>
        <translation>Dateien wie .env oder YAML setzen einen Wert in Anführungszeichen, die dort nicht zum Wert gehören. Hier werden sie gespeichert, und Deployments lesen sie mit.</translation>
    </message>
    <message>
        <source>A backslash and an n is how JSON and .env files write a line break. Here they are two characters, and a key in PEM with them cannot be read.</source>
        <translation>Mit einem umgekehrten Schrägstrich und einem n schreiben JSON- und .env-Dateien einen Zeilenumbruch. Hier sind es zwei Zeichen, und ein PEM-Schlüssel damit ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A whole line of a .env file was pasted. A deployment would read the name and the equals sign as part of the value.</source>
        <translation>Eine ganze Zeile einer .env-Datei wurde eingefügt. Ein Deployment würde den Namen und das Gleichheitszeichen als Teil des Wertes lesen.</translation>
    </message>
    <message>
        <source>It starts as something that programs parse, and is not complete or has a slip in it. Most often it was cut off when it was copied: compare it with its source.</source>
        <translation>Der Wert beginnt wie etwas, das Programme auswerten, ist aber unvollständig oder enthält einen Fehler. Meist wurde er beim Kopieren abgeschnitten: Vergleichen Sie ihn mit der Quelle.</translation>
    </message>
    <message>
        <source>Servers refuse it from that moment on. Ask whoever issued it for a new one.</source>
        <translation>Server lehnen es von diesem Zeitpunkt an ab. Bitten Sie die ausstellende Stelle um ein neues.</translation>
    </message>
    <message>
        <source>It can be used until then. Ask for the next one in time, and change the secret again.</source>
        <translation>Bis dahin kann es verwendet werden. Fordern Sie rechtzeitig das nächste an, und ändern Sie das Secret dann erneut.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeText</name>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>PEM: %1</source>
        <translation>PEM: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN or END line has other text on it</source>
        <translation>Sieht aus wie PEM, aber in einer BEGIN- oder END-Zeile steht anderer Text</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN line is missing</source>
        <translation>Sieht aus wie PEM, aber eine BEGIN-Zeile fehlt</translation>
    </message>
    <message>
        <source>Looks like PEM, but an END line is missing; it may be cut off</source>
        <translation>Sieht aus wie PEM, aber eine END-Zeile fehlt; möglicherweise ist es abgeschnitten</translation>
    </message>
    <message>
        <source>Looks like PEM, but BEGIN and END do not name the same thing</source>
        <translation>Sieht aus wie PEM, aber BEGIN und END benennen nicht dasselbe</translation>
    </message>
    <message>
        <source>Looks like PEM, but the text between BEGIN and END is not Base64</source>
        <translation>Sieht aus wie PEM, aber der Text zwischen BEGIN und END ist kein Base64</translation>
    </message>
    <message>
        <source>Looks like PEM, but the content is not complete</source>
        <translation>Sieht aus wie PEM, aber der Inhalt ist nicht vollständig</translation>
    </message>
    <message>
        <source>Looks like JSON, but cannot be read as JSON</source>
        <translation>Sieht aus wie JSON, kann aber nicht als JSON gelesen werden</translation>
    </message>
    <message>
        <source>Looks like a JWT, but is cut off or broken over lines.</source>
        <translation>Sieht aus wie ein JWT, ist aber abgeschnitten oder durch Zeilenumbrüche unterbrochen.</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its header cannot be read.</source>
        <translation>Sieht aus wie ein JWT, aber der Header ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its claims cannot be read.</source>
        <translation>Sieht aus wie ein JWT, aber die Claims sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Looks like Base64, but its end is missing or wrong.</source>
        <translation>Sieht aus wie Base64, aber das Ende fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3).</source>
        <translation>%1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>Das Token läuft am %1 ab.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Ein enthaltenes Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate in it expires on %1.</source>
        <translation>Ein enthaltenes Zertifikat läuft am %1 ab.</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (U+FEFF).</source>
        <translation>Der Wert beginnt mit einer Byte-Order-Marke (U+FEFF).</translation>
    </message>
    <message>
        <source>It starts with white space.</source>
        <translation>Der Wert beginnt mit Leerraum.</translation>
    </message>
    <message numerus="yes">
        <source>It starts with %n line break(s).</source>
        <translation>
            <numerusform>Der Wert beginnt mit %Ln Zeilenumbruch.</numerusform>
            <numerusform>Der Wert beginnt mit %Ln Zeilenumbrüchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with white space.</source>
        <translation>Der Wert endet mit Leerraum.</translation>
    </message>
    <message numerus="yes">
        <source>It ends with %n line break(s).</source>
        <translation>
            <numerusform>Der Wert endet mit %Ln Zeilenumbruch.</numerusform>
            <numerusform>Der Wert endet mit %Ln Zeilenumbrüchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n no-break space(s) (U+00A0).</source>
        <translation>
            <numerusform>Der Wert enthält %Ln geschütztes Leerzeichen (U+00A0).</numerusform>
            <numerusform>Der Wert enthält %Ln geschützte Leerzeichen (U+00A0).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n unusual space(s).</source>
        <translation>
            <numerusform>Der Wert enthält %Ln ungewöhnliches Leerzeichen.</numerusform>
            <numerusform>Der Wert enthält %Ln ungewöhnliche Leerzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n invisible character(s) of no width.</source>
        <translation>
            <numerusform>Der Wert enthält %Ln unsichtbares Zeichen ohne Breite.</numerusform>
            <numerusform>Der Wert enthält %Ln unsichtbare Zeichen ohne Breite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control(s) of writing direction.</source>
        <translation>
            <numerusform>Der Wert enthält %Ln Steuerzeichen für die Schreibrichtung.</numerusform>
            <numerusform>Der Wert enthält %Ln Steuerzeichen für die Schreibrichtung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n NUL character(s).</source>
        <translation>
            <numerusform>Der Wert enthält %Ln NUL-Zeichen.</numerusform>
            <numerusform>Der Wert enthält %Ln NUL-Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control character(s).</source>
        <translation>
            <numerusform>Der Wert enthält %Ln Steuerzeichen.</numerusform>
            <numerusform>Der Wert enthält %Ln Steuerzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n replacement character(s) (U+FFFD): something was lost when it was copied.</source>
        <translation>
            <numerusform>Der Wert enthält %Ln Ersetzungszeichen (U+FFFD): Beim Kopieren ist etwas verloren gegangen.</numerusform>
            <numerusform>Der Wert enthält %Ln Ersetzungszeichen (U+FFFD): Beim Kopieren ist etwas verloren gegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not all end in the same way.</source>
        <translation>Die Zeilen enden nicht alle auf dieselbe Weise.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) that most programs do not know.</source>
        <translation>
            <numerusform>Der Wert enthält %Ln Zeilenumbruch, den die meisten Programme nicht kennen.</numerusform>
            <numerusform>Der Wert enthält %Ln Zeilenumbrüche, die die meisten Programme nicht kennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in quotes, which will be stored too.</source>
        <translation>Der Wert steht in Anführungszeichen, die mitgespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) written as \n.</source>
        <translation>
            <numerusform>Der Wert enthält %Ln als \n geschriebenen Zeilenumbruch.</numerusform>
            <numerusform>Der Wert enthält %Ln als \n geschriebene Zeilenumbrüche.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks like a line KEY=value; the name and the equals sign will be stored too.</source>
        <translation>Sieht aus wie eine Zeile NAME=Wert; der Name und das Gleichheitszeichen werden mitgespeichert.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Byte-Order-Marke entfernen</translation>
    </message>
    <message>
        <source>Remove the leading white space</source>
        <translation>Leerraum am Anfang entfernen</translation>
    </message>
    <message>
        <source>Remove the leading newline</source>
        <translation>Zeilenumbruch am Anfang entfernen</translation>
    </message>
    <message>
        <source>Remove the trailing white space</source>
        <translation>Leerraum am Ende entfernen</translation>
    </message>
    <message>
        <source>Remove the final newline</source>
        <translation>Zeilenumbruch am Ende entfernen</translation>
    </message>
    <message>
        <source>Make them plain spaces</source>
        <translation>In normale Leerzeichen umwandeln</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Make them all LF</source>
        <translation>Alle in LF umwandeln</translation>
    </message>
    <message>
        <source>Make them LF</source>
        <translation>In LF umwandeln</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>In Zeilenumbrüche umwandeln</translation>
    </message>
    <message>
        <source>Keep only the value</source>
        <translation>Nur den Wert behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileColors</name>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>Verbindun&amp;g testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Unbenanntes Profil</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen, Zeilenumbrüche oder Nicht-ASCII-Zeichen. Kopieren Sie ihn erneut, vollständig und ohne anderen Text.</translation>
    </message>
    <message>
        <source>The profile is not saved</source>
        <translation>Das Profil ist nicht gespeichert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its key is not</source>
        <translation>„%1“ ist gespeichert, aber der Schlüssel nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its proxy password is not</source>
        <translation>„%1“ ist gespeichert, aber das Proxy-Passwort nicht</translation>
    </message>
    <message>
        <source>You can still connect: it is asked for then, and kept for this run only.</source>
        <translation>Sie können die Verbindung trotzdem herstellen: Dabei wird danach gefragt, und die Eingabe bleibt nur für diese Sitzung erhalten.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileForm</name>
    <message>
        <source>&amp;Protected</source>
        <translation>Geschü&amp;tzt</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Co&amp;lor</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Pro&amp;jekt vergessen</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>For production: a banner says so, and each save wants the secret&apos;s name typed.</source>
        <translation>Für die Produktion: Ein Banner weist darauf hin, und vor jedem Speichern muss der Name des Secrets eingegeben werden.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a request may go without any progress.</source>
        <translation>Wie lange eine Anfrage ohne jeden Fortschritt dauern darf.</translation>
    </message>
    <message>
        <source>Forget the project</source>
        <translation>Projekt vergessen</translation>
    </message>
    <message>
        <source>The next project that it is used with will be remembered.</source>
        <translation>Gemerkt wird das nächste Projekt, mit dem das Profil verwendet wird.</translation>
    </message>
    <message>
        <source>First used with project %1. Latchkey asks before it writes to another one.</source>
        <translation>Zuerst mit dem Projekt %1 verwendet. Bevor Latchkey in ein anderes schreibt, fragt es nach.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileListModel</name>
    <message>
        <source>Unnamed profile</source>
        <translation>Unbenanntes Profil</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <comment>host</comment>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Protected · %1</source>
        <comment>host</comment>
        <translation>Geschützt · %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileText</name>
    <message>
        <source>What the settings file says here means nothing; saving replaces it.</source>
        <translation>Was in der Einstellungsdatei dazu steht, ist ungültig; beim Speichern wird es ersetzt.</translation>
    </message>
    <message>
        <source>The time must be from %1 to %2 seconds.</source>
        <translation>Das Zeitlimit muss zwischen %1 und %2 Sekunden liegen.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host cannot be empty.</source>
        <translation>Der Host des Proxys darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a host. A port has its own field.</source>
        <translation>Das ist weder der Name noch die Adresse eines Hosts. Für den Port gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>The user name must not hold line breaks or other control characters, nor, for an HTTP proxy, a colon.</source>
        <translation>Der Benutzername darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten und bei einem HTTP-Proxy auch keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Dies kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>Die Basis-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Over plain http the key and the values could be read on the way. Use https.</source>
        <translation>Über unverschlüsseltes http könnten der Schlüssel und die Werte unterwegs mitgelesen werden. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>It needs a base URL, such as %1.</source>
        <translation>Eine Basis-URL wird benötigt, etwa %1.</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>Der Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 characters are allowed.</source>
        <translation>Der Name ist zu lang; höchstens %1 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>This name is kept for the profile from the environment.</source>
        <translation>Dieser Name ist dem Profil aus der Umgebung vorbehalten.</translation>
    </message>
    <message>
        <source>The name must not hold invisible characters, several spaces in a row, or spaces around it.</source>
        <translation>Der Name darf keine unsichtbaren Zeichen, keine mehrfachen Leerzeichen und keine Leerzeichen am Anfang oder Ende enthalten.</translation>
    </message>
    <message>
        <source>Another window may have taken its name meanwhile. Give it another one.</source>
        <translation>Möglicherweise wurde der Name inzwischen in einem anderen Fenster vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It is no longer there: another window may have removed it.</source>
        <translation>Es ist nicht mehr da: Möglicherweise wurde es in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>The settings file has lines that are no settings, and writing it would lose them. Mend or remove them first.</source>
        <translation>Die Einstellungsdatei hat Zeilen, die keine Einstellungen sind und beim Schreiben verloren gehen würden. Korrigieren oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>The settings file could not be written. Check its permissions, and that the disk is not full.</source>
        <translation>Die Einstellungsdatei konnte nicht geschrieben werden. Prüfen Sie die Zugriffsrechte und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of certificates.</source>
        <translation>Die Datei ist größer als 1 MiB: Sie ist keine Liste von Zertifikaten.</translation>
    </message>
    <message>
        <source>The file is binary. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei ist eine Binärdatei. Benötigt wird PEM: Text, der mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>The file holds a private key, which has no business here. Ask for the authority&apos;s certificate alone.</source>
        <translation>Die Datei enthält einen privaten Schlüssel, der hier nichts zu suchen hat. Lassen Sie sich nur das Zertifikat der Zertifizierungsstelle geben.</translation>
    </message>
    <message>
        <source>The file holds no certificate. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei enthält kein Zertifikat. Benötigt wird PEM: Text, der mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>One of the file&apos;s certificates is damaged or incomplete.</source>
        <translation>Eines der Zertifikate in der Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <comment>authority, date</comment>
        <translation>%1, abgelaufen am %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>authority, date</comment>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(s) trusted besides the system&apos;s:</source>
        <translation>
            <numerusform>%Ln Zertifizierungsstelle, der zusätzlich zu denen des Systems vertraut wird:</numerusform>
            <numerusform>%Ln Zertifizierungsstellen, denen zusätzlich zu denen des Systems vertraut wird:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Lösch&amp;en&#xa0;…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Verbindungsprofile</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>The new profile is not saved</source>
        <translation>Das neue Profil ist nicht gespeichert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has edits that are not saved</source>
        <translation>„%1“ hat ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>This profile stands for TOGETHER_API_KEY and TOGETHER_BASE_URL as they were set when Latchkey was started. It is not stored and cannot be edited here.

Server: %1</source>
        <translation>Dieses Profil steht für TOGETHER_API_KEY und TOGETHER_BASE_URL, wie sie beim Start von Latchkey gesetzt waren. Es ist nicht gespeichert und kann hier nicht bearbeitet werden.

Server: %1</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>A profile says where a project&apos;s secrets are, how to get there, and how careful to be. Its key is kept in the system&apos;s keychain.</source>
        <translation>Ein Profil legt fest, wo die Secrets eines Projekts sind, wie sie zu erreichen sind und wie vorsichtig damit umgegangen wird. Sein Schlüssel liegt im System-Schlüsselbund.</translation>
    </message>
    <message>
        <source>Add a &amp;profile</source>
        <translation>&amp;Profil anlegen</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source> copy %1</source>
        <translation> (Kopie %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not duplicated</source>
        <translation>„%1“ wurde nicht dupliziert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no key yet</source>
        <translation>„%1“ hat noch keinen Schlüssel</translation>
    </message>
    <message>
        <source>Keys and passwords are not copied.</source>
        <translation>Schlüssel und Passwörter werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Its key and its proxy&apos;s password are removed from the keychain, too. This cannot be undone.</source>
        <translation>Der Schlüssel und das Proxy-Passwort werden auch aus dem Schlüsselbund gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not removed</source>
        <translation>„%1“ wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its key may still be in the keychain</source>
        <translation>„%1“ ist gelöscht, aber der Schlüssel ist möglicherweise noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its proxy&apos;s password may still be in the keychain</source>
        <translation>„%1“ ist gelöscht, aber das Proxy-Passwort ist möglicherweise noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>You can remove it with the system&apos;s own program for passwords.</source>
        <translation>Sie können den Eintrag mit der Passwortverwaltung des Systems löschen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectGuard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>project, organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This key belongs to another project</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>It opens %1; until now it was %2. Nothing was sent, and your edits are still here. If a change is meant for the earlier project, give the key of that one.</source>
        <translation>Er öffnet %1; bisher war es %2. Es wurde nichts gesendet, und Ihre Eingaben bleiben erhalten. Ist eine Änderung für das bisherige Projekt bestimmt, geben Sie dessen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Use %1 from now on</source>
        <translation>Ab jetzt %1 verwenden</translation>
    </message>
    <message>
        <source>It is not known which project this is</source>
        <translation>Es ist nicht bekannt, welches Projekt dies ist</translation>
    </message>
    <message>
        <source>It should be %1, but the server was asked whose the key is, in vain. %2 Nothing was sent, and your edits are still here.</source>
        <translation>Es sollte %1 sein, aber der Server wurde vergeblich gefragt, wem der Schlüssel gehört. %2 Es wurde nichts gesendet, und Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyFields</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Prox&amp;y-Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Proxy &amp;user (optional)</source>
        <translation>Proxy-Benutzerna&amp;me (optional)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Proxy-Pass&amp;wort</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The environment&apos;s or the desktop&apos;s settings.</source>
        <translation>Aus den Umgebungsvariablen oder den Einstellungen der Arbeitsumgebung.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyPage</name>
    <message>
        <source>Keep the password in the &amp;system&apos;s keychain</source>
        <translation>Passwort im &amp;System-Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password. They are given to this proxy alone.</source>
        <translation>%1 lässt Anfragen nur mit Benutzername und Passwort durch. Beides wird nur an diesen Proxy übermittelt.</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password for “%2”. They are given to this proxy alone.</source>
        <translation>%1 lässt Anfragen nur mit Benutzername und Passwort für „%2“ durch. Beides wird nur an diesen Proxy übermittelt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReceiptText</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), SHA-256 %1…</source>
        <translation>
            <numerusform>%Ln Byte, SHA-256 %1…</numerusform>
            <numerusform>%Ln Bytes, SHA-256 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Secret: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>Geändert am, laut Server: %1</translation>
    </message>
    <message>
        <source>The answer did not arrive; the secret was read again.</source>
        <translation>Die Antwort kam nicht an; das Secret wurde erneut gelesen.</translation>
    </message>
    <message>
        <source>Not checked for changes by others: the secret cannot be read.</source>
        <translation>Nicht auf Änderungen durch andere geprüft: Das Secret kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Verwendet von: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::RequestPreview</name>
    <message>
        <source>Show the request</source>
        <translation>Anfrage anzeigen</translation>
    </message>
    <message>
        <source>The request that Save would send</source>
        <translation>Die Anfrage, die beim Speichern gesendet würde</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotatePage</name>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Rotate many</source>
        <translation>Mehrere Secrets rotieren</translation>
    </message>
    <message>
        <source>Choose a .env or JSON file, paste its text, or drop it here.</source>
        <translation>Wählen Sie eine .env- oder JSON-Datei aus, fügen Sie deren Text ein, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>You see what would happen to each secret before anything is sent. Values are never shown.</source>
        <translation>Sie sehen für jedes Secret, was geschehen würde, bevor etwas gesendet wird. Werte werden nie angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln Eintrag</numerusform>
            <numerusform>%1: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tabelle (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationControls</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>Save rep&amp;ort…</source>
        <translation>Be&amp;richt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Saves what was to be done and what has become of it: no value</source>
        <translation>Speichert, was zu tun war und was daraus geworden ist: keine Werte</translation>
    </message>
    <message>
        <source>Gives up what is under way and leaves the rest as it is</source>
        <translation>Bricht den laufenden Vorgang ab und lässt den Rest unverändert</translation>
    </message>
    <message>
        <source>Take &amp;up the rest</source>
        <translation>Res&amp;t fortsetzen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>Pausing after this one…</source>
        <translation>Pause nach diesem Secret&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelling: finding out what has become of this one…</source>
        <translation>Wird abgebrochen: Es wird geprüft, was aus diesem Secret geworden ist&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationMenu</name>
    <message>
        <source>&amp;Due for rotation after</source>
        <translation>&amp;Rotation fällig nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationModel</name>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationReport</name>
    <message>
        <source>Rotation of secrets</source>
        <translation>Rotation von Secrets</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>Basis-URL: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>No value is part of this report.</source>
        <translation>Dieser Bericht enthält keine Werte.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>Geändert am, laut Server: %1</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationSource</name>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Datei aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>Text aus der Zwischenablage lesen (Strg+V)</translation>
    </message>
    <message>
        <source>Read names and values</source>
        <translation>Namen und Werte einlesen</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Es wurde nichts eingefügt</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB.</source>
        <translation>Der Text ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>There is nothing to rotate</source>
        <translation>Es gibt nichts zu rotieren</translation>
    </message>
    <message>
        <source>%1 holds no names and values.</source>
        <translation>%1 enthält keine Namen und Werte.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTable</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTask</name>
    <message>
        <source>To change many secrets there, type the profile’s name: %1</source>
        <translation>Geben Sie den Namen des Profils ein, um dort mehrere Secrets zu ändern: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>Der Durchlauf ist noch nicht beendet</translation>
    </message>
    <message>
        <source>What is saved stays saved. The secret under way comes to its end; those behind it are left as they are.</source>
        <translation>Was gespeichert ist, bleibt gespeichert. Das gerade bearbeitete Secret wird noch abgeschlossen; die folgenden bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Anhalten und verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>There are secrets that have not been changed</source>
        <translation>Einige Secrets wurden noch nicht geändert</translation>
    </message>
    <message>
        <source>Their values are forgotten when you leave. The file is not touched.</source>
        <translation>Die Werte dieser Secrets werden beim Verlassen vergessen. Die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationText</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It is a number, not a text.</source>
        <translation>Das ist eine Zahl, kein Text.</translation>
    </message>
    <message>
        <source>It is true or false, not a text.</source>
        <translation>Das ist ein Wahrheitswert (true oder false), kein Text.</translation>
    </message>
    <message>
        <source>It is null, not a text.</source>
        <translation>Das ist null, kein Text.</translation>
    </message>
    <message>
        <source>It is an object, not a text.</source>
        <translation>Das ist ein Objekt, kein Text.</translation>
    </message>
    <message>
        <source>It is an array, not a text.</source>
        <translation>Das ist ein Array, kein Text.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;=&quot;.</source>
        <translation>%1: Das „=“ fehlt.</translation>
    </message>
    <message>
        <source>%1: the name cannot be used. %2</source>
        <translation>%1: Der Name kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>%1: the quote on line %2 is never closed, so nothing from there on was read.</source>
        <translation>%1: Das Anführungszeichen in Zeile %2 wird nicht geschlossen, daher wurde ab dort nichts gelesen.</translation>
    </message>
    <message>
        <source>%1: something follows the closing quote.</source>
        <translation>%1: Nach dem schließenden Anführungszeichen folgt noch etwas.</translation>
    </message>
    <message>
        <source>%1: a key or certificate of several lines needs quotes around it.</source>
        <translation>%1: Ein Schlüssel oder Zertifikat mit mehreren Zeilen muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1: Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1: line %2 has given it a value already, and that one counts.</source>
        <translation>%1: Zeile %2 hat bereits einen Wert dafür festgelegt, und dieser zählt.</translation>
    </message>
    <message>
        <source>%1: here it stops being a JSON object. Nothing of it is used.</source>
        <translation>%1: Ab hier ist es kein JSON-Objekt mehr. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>The value is empty, so the secret is left as it is.</source>
        <translation>Der Wert ist leer, daher bleibt das Secret, wie es ist.</translation>
    </message>
    <message>
        <source>More than one secret has this name, so it is not clear which is meant.</source>
        <translation>Mehrere Secrets haben diesen Namen, daher ist nicht klar, welches gemeint ist.</translation>
    </message>
    <message>
        <source>It has a reference such as $NAME, which is stored as it stands.</source>
        <translation>Der Wert enthält einen Verweis wie $NAME, der unverändert gespeichert wird.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>Ein Secret mit diesem Namen gibt es jedoch jetzt, vorher gab es keines.</translation>
    </message>
    <message>
        <source>There is a secret of this name now. Nothing was sent.</source>
        <translation>Inzwischen gibt es ein Secret mit diesem Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>Es gibt kein Secret mit diesem Namen, also wurde es nicht erstellt.</translation>
    </message>
    <message>
        <source>The secret may or may not have been created.</source>
        <translation>Das Secret wurde möglicherweise erstellt, vielleicht aber auch nicht.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>Ob jemand anderes es inzwischen geändert hatte, konnte nicht geprüft werden: Der Server erlaubt das Lesen nicht.</translation>
    </message>
    <message>
        <source>Choose the row again to update it.</source>
        <translation>Wählen Sie den Eintrag erneut aus, um das Secret zu ändern.</translation>
    </message>
    <message>
        <source>Choose the row again to replace what is stored now.</source>
        <translation>Wählen Sie den Eintrag erneut aus, um zu ersetzen, was jetzt gespeichert ist.</translation>
    </message>
    <message>
        <source>Choose the row again to create it.</source>
        <translation>Wählen Sie den Eintrag erneut aus, um das Secret zu erstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be updated</source>
        <translation>
            <numerusform>%Ln zu ändern</numerusform>
            <numerusform>%Ln zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be created</source>
        <translation>
            <numerusform>%Ln zu erstellen</numerusform>
            <numerusform>%Ln zu erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gespeichert</numerusform>
            <numerusform>%Ln gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln nicht gespeichert</numerusform>
            <numerusform>%Ln nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln mit unbekanntem Ergebnis</numerusform>
            <numerusform>%Ln mit unbekanntem Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln nicht ausgeführt</numerusform>
            <numerusform>%Ln nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Some outcomes are not known</source>
        <translation>Einige Ergebnisse sind nicht bekannt</translation>
    </message>
    <message>
        <source>Take up the rest: what has become of them is looked at before anything is sent again.</source>
        <translation>Setzen Sie den Rest fort: Bevor erneut etwas gesendet wird, wird geprüft, was aus diesen Secrets geworden ist.</translation>
    </message>
    <message>
        <source>Not all were saved</source>
        <translation>Nicht alle wurden gespeichert</translation>
    </message>
    <message>
        <source>Each row says why.</source>
        <translation>Bei jedem Eintrag steht, warum.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>These deployments use what was saved and may need a restart: %1.</source>
        <translation>Diese Deployments verwenden, was gespeichert wurde, und müssen möglicherweise neu gestartet werden: %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>What was saved so far is saved; the rest has not been sent.</source>
        <translation>Was bisher gespeichert wurde, ist gespeichert; der Rest wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveConversation</name>
    <message>
        <source>Rename it anyway</source>
        <translation>Trotzdem umbenennen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Erneut erstellen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>It cannot be created yet</source>
        <translation>Es kann noch nicht erstellt werden</translation>
    </message>
    <message>
        <source>A new secret needs a value, and stored values cannot be read back. Type one, and mend what is marked.</source>
        <translation>Ein neues Secret braucht einen Wert, und gespeicherte Werte lassen sich nicht zurücklesen. Geben Sie einen ein, und korrigieren Sie, was markiert ist.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveGates</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 ist geschützt</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>To create the secret there, type its name: %1</source>
        <translation>Geben Sie den Namen des Secrets ein, um es dort zu erstellen: %1</translation>
    </message>
    <message>
        <source>To change the secret there, type its name: %1</source>
        <translation>Geben Sie den Namen des Secrets ein, um es dort zu ändern: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveText</name>
    <message>
        <source>A new secret needs a name and a value.</source>
        <translation>Ein neues Secret braucht einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>Cannot be saved yet: check the %1.</source>
        <translation>Kann noch nicht gespeichert werden. Bitte prüfen: %1.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>Will create a secret with: %1</source>
        <translation>Neues Secret mit: %1</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Geändert wird: %1</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Es wird geprüft, ob jemand anderes es geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten&#xa0;…</translation>
    </message>
    <message>
        <source>Finding out whether it was saved…</source>
        <translation>Es wird geprüft, ob gespeichert wurde&#xa0;…</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>The server asks to wait. %1</source>
        <translation>Der Server bittet um Wartezeit. %1</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>Ob jemand anderes es inzwischen geändert hatte, konnte nicht geprüft werden: Der Server erlaubt das Lesen nicht.</translation>
    </message>
    <message>
        <source>Your edits are still here.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>%1 in %2 umbenennen?</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that refer to it by name will lose it. Nothing has been sent yet.</source>
        <translation>Welche Deployments es verwenden, konnte nicht gelesen werden. Alle, die es über den Namen ansprechen, verlieren es. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>These deployments refer to it by name and will lose it: %1. Nothing has been sent yet.</source>
        <translation>Diese Deployments sprechen es über den Namen an und verlieren es dann: %1. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The secret has been created again, with a new ID.</source>
        <translation>Das Secret wurde erneut erstellt, mit einer neuen ID.</translation>
    </message>
    <message>
        <source>The secret has been created.</source>
        <translation>Das Secret wurde erstellt.</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>Ein Secret mit diesem Namen gibt es jedoch jetzt, vorher gab es keines.</translation>
    </message>
    <message>
        <source>There is a secret of this name already: %1. Nothing was sent.</source>
        <translation>Es gibt bereits ein Secret mit diesem Namen: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>Es gibt kein Secret mit diesem Namen, also wurde es nicht erstellt.</translation>
    </message>
    <message>
        <source>The secret may or may not have been created. Refresh the list to see.</source>
        <translation>Das Secret wurde möglicherweise erstellt, vielleicht aber auch nicht. Aktualisieren Sie die Liste, um nachzusehen.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>The secret is read before it is saved, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>Vor dem Speichern wird das Secret gelesen, um zu sehen, ob jemand anderes es geändert hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent.</source>
        <translation>Jemand anderes hat das Secret geändert: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The secret has been deleted.</source>
        <translation>Das Secret wurde gelöscht.</translation>
    </message>
    <message>
        <source>The secret has been deleted. Nothing was sent.</source>
        <translation>Das Secret wurde gelöscht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The secret has been read again, and nothing has changed. Should the server still be at work on it, the change may come yet.</source>
        <translation>Das Secret wurde erneut gelesen, und nichts hat sich geändert. Falls der Server noch daran arbeitet, kann die Änderung noch kommen.</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>Die Änderung wurde möglicherweise vorgenommen, vielleicht aber auch nicht.</translation>
    </message>
    <message>
        <source>Reading the secret again has failed, too: %1</source>
        <translation>Das erneute Lesen des Secrets ist ebenfalls fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The server gives no date that would tell.</source>
        <translation>Der Server gibt kein Datum an, aus dem es hervorginge.</translation>
    </message>
    <message>
        <source>The secret has been changed since, %1, but not to what was sent. Your change may have been made before that, or not at all.</source>
        <translation>Das Secret wurde seitdem geändert (%1), entspricht aber nicht dem, was gesendet wurde. Ihre Änderung wurde möglicherweise davor vorgenommen oder gar nicht.</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it has been changed: %1.</source>
        <translation>Das Secret wurde jedoch erneut gelesen, und es wurde geändert: %1.</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it is as it was sent, changed %1.</source>
        <translation>Das Secret wurde jedoch erneut gelesen, und es entspricht dem, was gesendet wurde (geändert: %1).</translation>
    </message>
    <message>
        <source>Of a value nothing else can be seen; make sure that this was you.</source>
        <translation>Mehr ist bei einem Wert nicht zu erkennen; vergewissern Sie sich, dass die Änderung von Ihnen stammt.</translation>
    </message>
    <message>
        <source>These deployments use it and may need a restart: %1.</source>
        <translation>Diese Deployments verwenden es und müssen möglicherweise neu gestartet werden: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFolderModel</name>
    <message>
        <source>%1 inside</source>
        <comment>secrets in a folder</comment>
        <translation>%1 enthalten</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Give up waiting for the answer (Esc)</source>
        <translation>Nicht länger auf die Antwort warten (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent, and your edits are still here. Choose what is to be saved.</source>
        <translation>Jemand anderes hat das Secret geändert: %1. Es wurde nichts gesendet, und Ihre Eingaben bleiben erhalten. Wählen Sie, was gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Cannot be saved yet: another secret has this name.</source>
        <translation>Kann noch nicht gespeichert werden: Ein anderes Secret hat diesen Namen.</translation>
    </message>
    <message>
        <source>There is a secret of this name already.</source>
        <translation>Es gibt bereits ein Secret mit diesem Namen.</translation>
    </message>
    <message>
        <source>Type, paste, import or generate it</source>
        <translation>Eingeben, einfügen, importieren oder generieren</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Stored values are never shown, so none can be copied from another secret.</source>
        <translation>Gespeicherte Werte werden nie angezeigt, daher kann auch keiner aus einem anderen Secret kopiert werden.</translation>
    </message>
    <message>
        <source>Stored values are never shown. Leave this empty to keep the current value.</source>
        <translation>Gespeicherte Werte werden nie angezeigt. Lassen Sie das Feld leer, um den aktuellen Wert zu behalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Choose above what is to be saved.</source>
        <translation>Wählen Sie oben, was gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Create the secret (Ctrl+S)</source>
        <translation>Secret erstellen (Strg+S)</translation>
    </message>
    <message>
        <source>Send what has changed (Ctrl+S)</source>
        <translation>Geändertes senden (Strg+S)</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>Erstelle&amp;n</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListModel</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation: not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>Rotation fällig: seit mindestens %Ln Tag nicht geändert</numerusform>
            <numerusform>Rotation fällig: seit mindestens %Ln Tagen nicht geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>Kein Deployment verwendet es.</translation>
    </message>
    <message>
        <source>The deployments have not been read.</source>
        <translation>Die Deployments wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>No deployment uses it</source>
        <translation>Kein Deployment verwendet es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListPane</name>
    <message>
        <source>New…</source>
        <translation>Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Create a secret (Ctrl+N)</source>
        <translation>Secret erstellen (Strg+N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name, description or person</source>
        <translation>Name, Beschreibung oder Person</translation>
    </message>
    <message>
        <source>Words in names, descriptions and the names of people, in any order</source>
        <translation>Wörter in Namen, Beschreibungen und Namen von Personen, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>Rotation fällig</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Show only secrets that no deployment uses</source>
        <translation>Nur Secrets anzeigen, die kein Deployment verwendet</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Choose columns, their order, and folders</source>
        <translation>Spalten, ihre Reihenfolge und Ordner wählen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation>Secrets werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Keep the list as it is</source>
        <translation>Liste lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>Liste neu laden (F5)</translation>
    </message>
    <message>
        <source>Loading… %1%</source>
        <translation>Wird geladen&#xa0;… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Wird geladen&#xa0;… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only secrets not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>Nur Secrets anzeigen, die seit mindestens %Ln Tag nicht geändert wurden</numerusform>
            <numerusform>Nur Secrets anzeigen, die seit mindestens %Ln Tagen nicht geändert wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The list could not be refreshed</source>
        <translation>Die Liste konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>The secrets could not be loaded.</source>
        <translation>Die Secrets konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>This project has no secrets.</source>
        <translation>Dieses Projekt hat keine Secrets.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>No secret matches the filter.</source>
        <translation>Kein Secret entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Show names with / as a tree of folders</source>
        <translation>Namen mit / als Baum von Ordnern anzeigen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretPage</name>
    <message>
        <source>Choose a secret to edit it.</source>
        <translation>Wählen Sie ein Secret aus, um es zu bearbeiten.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>headline, secret</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretTextView</name>
    <message>
        <source>New value entered</source>
        <translation>Neuer Wert eingegeben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretValueField</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>Anz&amp;eigen</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Generieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copy once</source>
        <translation>Einmal kopieren</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Screen captures and shared screens show it too: this system cannot leave it out.</source>
        <translation>Auch Bildschirmaufnahmen und geteilte Bildschirme zeigen den Wert: Dieses System kann ihn davon nicht ausnehmen.</translation>
    </message>
    <message>
        <source>Show the value: click to switch, or hold (Alt+E)</source>
        <translation>Wert anzeigen: zum Umschalten klicken, oder gedrückt halten (Alt+E)</translation>
    </message>
    <message>
        <source>Copy the generated value for the other side of the rotation</source>
        <translation>Generierten Wert für die Gegenseite der Rotation kopieren</translation>
    </message>
    <message>
        <source>Import a value</source>
        <translation>Wert importieren</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, more than a value may have.</source>
        <translation>Die Datei ist größer als 1 MiB, mehr als ein Wert haben darf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the first byte that is not stands at offset %1. The value is as it was.</source>
        <translation>Das ist kein UTF-8-Text: Das erste ungültige Byte steht bei Offset %1. Der Wert ist unverändert.</translation>
    </message>
    <message>
        <source>Convert it to Base64</source>
        <translation>In Base64 umwandeln</translation>
    </message>
    <message>
        <source>The value is as it was.</source>
        <translation>Der Wert ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s)</source>
        <translation>
            <numerusform>Noch %Ln Sekunde in der Zwischenablage</numerusform>
            <numerusform>Noch %Ln Sekunden in der Zwischenablage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionEnd</name>
    <message>
        <source>A save was running when Latchkey was last told to end</source>
        <translation>Als Latchkey zuletzt beendet werden sollte, lief noch ein Speichervorgang</translation>
    </message>
</context>
<context>
    <name>Latchkey::TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TlsText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this server.</source>
        <translation>Das Zertifikat gilt für %1, nicht für diesen Server.</translation>
    </message>
    <message>
        <source>Its certificate is signed by %1, whom this computer does not know.</source>
        <translation>Sein Zertifikat ist von %1 signiert, einer Stelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody but itself.</source>
        <translation>Sein Zertifikat ist nur von sich selbst signiert.</translation>
    </message>
    <message>
        <source>It does not speak TLS 1.2 or newer.</source>
        <translation>Er unterstützt weder TLS 1.2 noch neuere Versionen.</translation>
    </message>
    <message>
        <source>The certificate: %1, signed by %2</source>
        <comment>subject, issuer</comment>
        <translation>Das Zertifikat: %1, signiert von %2</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3.</source>
        <comment>certificate, dates</comment>
        <translation>%1, gültig von %2 bis %3.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it; if the date is not past, set this computer&apos;s clock.</source>
        <translation>Bitten Sie den Betreiber des Servers, das Zertifikat zu erneuern; ist das Datum noch nicht erreicht, stellen Sie die Uhr dieses Rechners richtig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, tell whoever runs the server.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Wenn sie stimmt, informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Check the host in the base URL. If it is right, tell whoever runs the server: somebody may be standing in for it.</source>
        <translation>Prüfen Sie den Host in der Basis-URL. Wenn er stimmt, informieren Sie den Betreiber des Servers: Möglicherweise gibt sich jemand für den Server aus.</translation>
    </message>
    <message>
        <source>If your organization has an authority of its own, get its certificate from your administrators and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>Wenn Ihre Organisation eine eigene Zertifizierungsstelle hat, lassen Sie sich deren Zertifikat von der Administration geben, und fügen Sie es im Profil der Verbindung als CA-Datei hinzu.</translation>
    </message>
    <message>
        <source>If your organization runs the server, get its certificate from your administrators, by another way than from the server, and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>Wenn Ihre Organisation den Server betreibt, lassen Sie sich sein Zertifikat von der Administration geben, auf anderem Weg als vom Server selbst, und fügen Sie es im Profil der Verbindung als CA-Datei hinzu.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, or the proxy on the way, to allow TLS 1.2.</source>
        <translation>Bitten Sie den Betreiber des Servers oder des Proxys auf dem Weg, TLS 1.2 zuzulassen.</translation>
    </message>
    <message>
        <source>Check the base URL and the proxy; then show this to whoever runs the server.</source>
        <translation>Prüfen Sie die Basis-URL und den Proxy; zeigen Sie dies dann dem Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ValueFactsView</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViolationText</name>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>ein unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>Der Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The value cannot be empty.</source>
        <translation>Der Wert darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>Der Name hat %1 Zeichen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The description has %1 characters; at most %2 are allowed.</source>
        <translation>Die Beschreibung hat %1 Zeichen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Character %1 is only half a character and cannot be sent.</source>
        <translation>Zeichen %1 ist nur ein halbes Zeichen und kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Character %1 is %2. Allowed are A–Z, a–z, 0–9 and _ - / .</source>
        <translation>Zeichen %1 ist %2. Erlaubt sind A–Z, a–z, 0–9 und _ - / .</translation>
    </message>
</context>
<context>
    <name>Latchkey::Workspace</name>
    <message>
        <source>Asking the server whose the key is…</source>
        <translation>Server wird gefragt, wem der Schlüssel gehört&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WorkspaceActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>&amp;Neues Secret&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Rotate &amp;many…</source>
        <translation>&amp;Mehrere rotieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard edits</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Proxy-Verbindung abgelehnt</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Verbindung zum Proxy abgelehnt</translation>
    </message>
</context>
</TS>
