// The forms in which secrets are written down: each is found in all of them, and what stands for one in none.
import { describe, expect, test } from 'vitest';
import { detect } from './detect';
import { fakeBase62, fakeHex, fakeOf } from './fake-keys';
import { fakePassword } from './fake-values';

/** A text around a value, which stands in the place of `§`. */
type Form = readonly [name: string, text: string];

const STRONG = fakeOf('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789#_-', 18, 4);
const PASSWORDS = [fakePassword(), fakePassword(7), STRONG, fakeBase62(18)];
const TOKENS = [fakeBase62(32), fakeHex(40), fakeBase62(43, 3)];

const PASSWORD_FORMS: readonly Form[] = [
  ['environment file', 'DB_USER=app\nDB_PASSWORD=§\nDB_PORT=5432'],
  ['environment file, quoted', 'SMTP_PASS="§"\n'],
  ['shell', 'export PGPASSWORD=§; psql -h db shop'],
  ['before a command', 'MYSQL_PWD=§ mysqldump shop'],
  ['PowerShell', '$password = "§"'],
  ['PowerShell, environment', '$env:DB_PASSWORD = "§"'],
  ['batch file', 'set DB_PASSWORD=§\r\n'],
  ['fish', 'set -x DB_PASSWORD §\n'],
  ['csh', 'setenv DB_PASSWORD §\n'],
  ['YAML', 'database:\n  user: app\n  password: §\n'],
  ['YAML, quoted', "database:\n  password: '§'\n"],
  ['YAML, name and value', '- name: DB_PASSWORD\n  value: "§"\n'],
  ['Compose list', 'environment:\n  - POSTGRES_PASSWORD=§\n'],
  ['JSON', '{"user": "app", "password": "§", "port": 5432}'],
  ['JSON in JSON', '{"body": "{\\"password\\":\\"§\\"}"}'],
  ['TOML', '[database]\npassword = "§"\n'],
  ['INI', '[mail]\nuser=app\npassword=§\n'],
  ['properties', 'spring.datasource.password=§\n'],
  ['XML', '<server><username>ci</username><password>§</password></server>'],
  ['XML attributes', '<add key="DbPassword" value="§" />'],
  ['XML attribute', '<user name="app" password="§"/>'],
  ['Terraform', 'resource "aws_db_instance" "db" {\n  password = "§"\n}'],
  ['Terraform default', 'variable "db_password" {\n  type    = string\n  default = "§"\n}'],
  ['Dockerfile', 'FROM postgres\nENV POSTGRES_PASSWORD=§\n'],
  ['Dockerfile, old form', 'FROM postgres\nENV POSTGRES_PASSWORD §\n'],
  ['Dockerfile argument', 'ARG DB_PASSWORD=§\n'],
  ['Kubernetes', 'kind: Secret\nstringData:\n  password: "§"\n'],
  ['Ansible inventory', 'web1 ansible_user=root ansible_ssh_pass=§ ansible_port=22'],
  ['Ansible task', '- mysql_user:\n    name: app\n    password: §\n'],
  ['option', 'backup --user app --password § --host db'],
  ['option with =', 'wget --password=§ ftp://files.corp/a'],
  ['option, quoted', "pg_tool --db-password '§'"],
  ['curl', 'curl -u app:§ https://api.corp/v1'],
  ['mysql', 'mysql -u root -p§ shop'],
  ['redis-cli', 'redis-cli -h cache -a § ping'],
  ['sshpass', "sshpass -p '§' ssh web1"],
  ['docker login', 'docker login -u app -p § registry.corp'],
  ['docker run', 'docker run -e MYSQL_ROOT_PASSWORD=§ mysql'],
  ['kubectl', 'kubectl create secret generic db --from-literal=password=§'],
  ['helm', 'helm install db chart --set auth.password=§'],
  ['Java option', 'java -Djavax.net.ssl.keyStorePassword=§ -jar app.jar'],
  ['openssl', 'openssl rsa -in key.pem -passin pass:§'],
  ['gpg', 'gpg --batch --passphrase § -d backup.gpg'],
  ['ldapsearch', 'ldapsearch -x -D cn=app -w § -b dc=corp'],
  ['net use', 'net use z: \\\\files\\a /user:corp\\app §'],
  ['sqlcmd', 'sqlcmd -S db -U sa -P § -Q "select 1"'],
  ['standard input', "echo '§' | docker login -u app --password-stdin"],
  ['sudo', "echo '§' | sudo -S apt update"],
  ['chpasswd', 'echo "app:§" | chpasswd'],
  ['SQL', "CREATE USER app IDENTIFIED BY '§';"],
  ['PostgreSQL', "ALTER USER app WITH ENCRYPTED PASSWORD '§';"],
  ['SQL Server', "CREATE LOGIN app WITH PASSWORD = '§';"],
  ['MySQL', "SET PASSWORD FOR 'app'@'%' = PASSWORD('§');"],
  ['Oracle', 'ALTER USER app IDENTIFIED BY §;'],
  ['URL', 'DATABASE_URL=postgres://app:§@db.corp:5432/shop'],
  ['URL without a name', 'rediss://:§@cache.corp:6380/0'],
  ['git address', 'git clone https://app:§@git.corp/app.git'],
  ['Go data source', 'db, err := sql.Open("mysql", "app:§@tcp(db.corp:3306)/shop")'],
  ['ADO', 'Server=db.corp;Database=shop;User Id=app;Password=§;'],
  ['ODBC', 'Driver={ODBC Driver 18};Server=db.corp;Uid=app;Pwd=§;'],
  ['JDBC', 'jdbc:postgresql://db.corp/shop?user=app&password=§'],
  ['JDBC, SQL Server', 'jdbc:sqlserver://db.corp:1433;databaseName=shop;user=app;password=§;'],
  ['JDBC, Oracle', 'jdbc:oracle:thin:app/§@//db.corp:1521/shop'],
  ['Oracle login', 'sqlplus app/§@db.corp:1521/shop'],
  ['libpq', 'psql "host=db.corp user=app password=§ dbname=shop"'],
  ['Azure cache', 'shop.redis.cache.windows.net:6380,password=§,ssl=True'],
  ['pgpass', 'db.corp:5432:shop:app:§\n'],
  ['netrc', 'machine git.corp login app password §\n'],
  ['my.cnf', '[client]\nuser = app\npassword = §\n'],
  ['WordPress', "define( 'DB_PASSWORD', '§' );"],
  ['Django', "'USER': 'app',\n'PASSWORD': '§',\n"],
  ['PHP array', "'password' => '§',"],
  ['PHP PDO', "new PDO('mysql:host=db;dbname=shop', 'app', '§')"],
  ['PHP mysqli', 'mysqli_connect("db.corp", "app", "§", "shop")'],
  ['Ruby', ":password => '§'"],
  ['Python argument', 'connect(user="app", password="§")'],
  ['Python environment', 'os.environ["DB_PASSWORD"] = "§"'],
  ['Python login', "smtp.login('app@corp.com', '§')"],
  ['JavaScript', "const db = { user: 'app', password: '§' };"],
  ['TypeScript', "private readonly password: string = '§';"],
  ['Java', 'dataSource.setPassword("§");'],
  ['Java drivers', 'DriverManager.getConnection("jdbc:mysql://db/shop", "app", "§")'],
  ['C#', 'new NetworkCredential("app", "§")'],
  ['Go', 'cfg := Config{User: "app", Password: "§"}'],
  ['Rust', '.username("app").password("§")'],
  ['Kotlin', 'val dbPassword = "§"'],
  ['C', '#define WIFI_PASSWORD "§"'],
  ['log', 'login failed user=app password=§ ip=192.0.2.1'],
  ['form', 'username=app&password=§'],
  ['form, in the middle', 'username=app&password=§&remember=on'],
  ['query', 'https://intra.corp/login?user=app&password=§'],
  ['FTP', 'USER app\r\nPASS §\r\n'],
  ['Wi-Fi', 'network={\n  ssid="Home"\n  psk="§"\n}'],
  ['nmcli', 'nmcli dev wifi connect Home password §'],
];

const TOKEN_FORMS: readonly Form[] = [
  ['environment file', 'API_TOKEN=§\n'],
  ['shell', 'export SECRET_KEY="§"'],
  ['GitHub Actions', 'env:\n  DEPLOY_TOKEN: §\n'],
  ['YAML', 'webhook:\n  secret: "§"\n'],
  ['JSON', '{"apiKey": "§", "retries": 3}'],
  ['TOML', 'api_key = "§"'],
  ['properties', 'app.jwt.secret=§'],
  ['XML', '<apiKey>§</apiKey>'],
  ['XML attributes', '<add key="ApiSecret" value="§"/>'],
  ['Terraform', 'variable "api_token" {\n  default = "§"\n}'],
  ['Dockerfile', 'ENV API_TOKEN §\n'],
  ['npmrc', '//npm.corp/:_authToken=§'],
  ['option', 'deploy --token § --region eu'],
  ['option with =', 'deploy --api-key=§'],
  ['header', "curl -H 'X-Api-Key: §' https://api.corp"],
  ['bearer', 'Authorization: Bearer §'],
  ['token header', 'Authorization: token §'],
  ['query', 'https://api.corp/v1/me?access_token=§'],
  ['JavaScript', "const client = new Client({ apiKey: '§' });"],
  ['Python', 'client = Client(api_key="§")'],
  ['Python environment', "os.environ['API_KEY'] = '§'"],
  ['Go', 'apiToken := "§"'],
  ['Swift', 'static let clientSecret = "§"'],
  ['C#', 'public const string ApiKey = "§";'],
  ['Kubernetes', 'kind: Secret\nstringData:\n  token: §\n'],
  ['kubectl', 'kubectl create secret generic x --from-literal=api-token=§'],
  ['cookie', 'Cookie: theme=dark; session_token=§'],
  ['log', 'DEBUG auth token=§ user=7'],
  ['git', 'git remote add origin https://§@git.corp/app.git'],
];

/** What stands where a secret would. */
const STAND_INS = [
  ...[
    '$' + '{DB_SECRET_1}',
    '$DB_SECRET_1',
    '%DB_SECRET_1%',
    '{{ db_secret_1 }}',
    '#' + '{secret1}',
  ],
  ...['<secret1>', '<your-password-1>', '[SECRET_1]', '(see 1Password)', '********', '••••••••'],
  ...['xxxxxxxxxxxx', 'XXXX-XXXX-1234', 'YOUR_SECRET_KEY_1', 'your-password-here1', 'changeme123'],
  ...['REDACTED', '...', 'null', '%(password1)s', '__SECRET_1__', '@@SECRET_1@@', 'placeholder123'],
  ...['$' + '{{ secrets.DB_SECRET_1 }}', 'dummy-value-1', 'example123'],
];

/** Pieces of code that fetch a secret from elsewhere. */
const CODE = [
  'DB_PASSWORD=op://vault/db/secret1',
  'const password = process.env.DB_PASSWORD_1;',
  'password = os.environ["DB_PASSWORD_1"]',
  'password = os.getenv("DB_PASSWORD1")',
  "password: ENV['DB_PASSWORD1']",
  "password: ENV.fetch('DB_PASSWORD1')",
  "'password' => env('DB_PASSWORD1')",
  'password = var.db_password1',
  'password = data.aws_ssm_parameter.db1.value',
  'password = random_password.db1.result',
  'String password = System.getenv("DB_PASSWORD1");',
  'password = input("Password 1: ")',
  'password = getpass.getpass()',
  'token = request.headers["X-Token-1"]',
  'const token = await getToken(user1, scope2);',
  'password: !vault |',
  'valueFrom:\n  secretKeyRef:\n    name: db-secret-1\n    key: password1',
  'password: "{{resolve:secretsmanager:db1:SecretString:password}}"',
  'api_key = settings.API_KEY_V2',
  'mysql -u root -p shop1',
  'curl -u "$USER1:$PASS1" https://api.corp',
  'docker login -u app1 --password-stdin',
  'echo "$PASS1" | docker login -u app --password-stdin',
  'usage: tool [--password PASSWORD] [--token TOKEN]',
  'token_type_ids = tokenizer.encode(text1)',
  'passwordField.setText(password1);',
  'password VARCHAR(255) NOT NULL',
  'the password must have 8 characters, 1 digit',
];

/** Grave findings of secrets in a text. */
const grave = (text: string) =>
  detect(text).filter(({ severity }) => severity === 'critical' || severity === 'high');

/** Whether one finding holds the value and little else. */
const found = (form: string, value: string): boolean => {
  const at = form.indexOf('§');
  return grave(form.replace('§', () => value)).some(
    ({ start, end }) => start <= at && end >= at + value.length && end - start < value.length + 60,
  );
};

describe('a secret is found in', () => {
  test.each(PASSWORD_FORMS)('%s: a password', (_, form) => {
    expect(PASSWORDS.filter((value) => !found(form, value))).toEqual([]);
  });

  test.each(TOKEN_FORMS)('%s: a token', (_, form) => {
    expect(TOKENS.filter((value) => !found(form, value))).toEqual([]);
  });
});

describe('nothing is found where there is none:', () => {
  test.each([...PASSWORD_FORMS, ...TOKEN_FORMS])('%s', (_, form) => {
    const noisy = STAND_INS.filter((value) => grave(form.replace('§', () => value)).length > 0);
    expect(noisy).toEqual([]);
  });

  test.each(CODE)('%s', (text) => {
    expect(grave(text)).toEqual([]);
  });
});
